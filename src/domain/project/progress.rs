//! Whether an indicator went the way it was meant to go.

/// How an indicator stands after a project, beside what it was before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Progress {
    /// It came to its target, or beyond.
    Reached,
    /// It went the way it was meant to, and not so far.
    Better,
    /// It is what it was.
    Same,
    /// It went the other way.
    Worse,
}

/// How an indicator went; `None` where that cannot be said: it has no direction, nothing was measured
/// after, or there is neither a target nor a measure before.
pub fn progress(
    direction: Option<&str>,
    before: Option<i64>,
    after: Option<i64>,
    target: Option<i64>,
) -> Option<Progress> {
    let sign = match direction? {
        "lower" => -1,
        "higher" => 1,
        _ => return None,
    };
    let after = after?;
    if target.is_some_and(|target| (after - target) * sign >= 0) {
        return Some(Progress::Reached);
    }
    Some(match (after - before?) * sign {
        0 => Progress::Same,
        1.. => Progress::Better,
        _ => Progress::Worse,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_indicator_goes_its_own_way() {
        let lower = |before, after, target| progress(Some("lower"), before, Some(after), target);
        assert_eq!(lower(Some(12), 2, Some(2)), Some(Progress::Reached));
        assert_eq!(lower(Some(12), 3, Some(2)), Some(Progress::Better));
        assert_eq!(lower(Some(12), 12, Some(2)), Some(Progress::Same));
        assert_eq!(lower(Some(12), 13, None), Some(Progress::Worse));
        assert_eq!(lower(None, 3, Some(2)), None, "not reached, and better than what?");
        assert_eq!(lower(None, 1, Some(2)), Some(Progress::Reached));
        let higher = |after| progress(Some("higher"), Some(250), Some(after), Some(400));
        assert_eq!(higher(425), Some(Progress::Reached));
        assert_eq!(higher(249), Some(Progress::Worse));
        assert_eq!(progress(None, Some(1), Some(2), Some(2)), None);
        assert_eq!(progress(Some("lower"), Some(1), None, Some(2)), None);
    }
}
