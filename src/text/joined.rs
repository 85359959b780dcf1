//! Parts put together as one text. To collect them first, and then to join what was collected, is
//! compiled to three times as much for each kind of parts, of which there are some seventy.

/// Parts of a text.
pub trait Joined {
    /// One text of all parts, with this between them.
    fn joined(self, between: &str) -> String;
}

impl<T: AsRef<str>, I: Iterator<Item = T>> Joined for I {
    fn joined(self, between: &str) -> String {
        let mut text = None;
        self.for_each(|part| add(&mut text, between, part.as_ref()));
        text.unwrap_or_default()
    }
}

fn add(text: &mut Option<String>, between: &str, part: &str) {
    match text {
        None => *text = Some(part.to_owned()),
        Some(text) => {
            text.push_str(between);
            text.push_str(part);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_put_together_is_what_the_standard_library_joins() {
        for parts in [vec![], vec![""], vec!["", ""], vec!["", "a"], vec!["a"], vec!["a", "", "b"]]
        {
            assert_eq!(parts.iter().joined(", "), parts.join(", "));
            assert_eq!(parts.iter().map(|part| (*part).to_owned()).joined(""), parts.concat());
        }
    }
}
