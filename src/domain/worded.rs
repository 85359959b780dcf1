//! Enums of things the program says: data here, sentences in `i18n`.

use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::Value as Json;

/// A fact of something that is said.
pub(crate) trait Fact {
    /// As it is serialised.
    fn json(&self) -> Json;
}

impl<T: Serialize> Fact for T {
    fn json(&self) -> Json {
        serde_json::to_value(self).unwrap_or_default()
    }
}

/// Serialises what is said: its code, then its facts.
pub(crate) fn write<S: Serializer>(
    kind: &str,
    facts: &[(&'static str, Json)],
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(Some(facts.len() + 1))?;
    map.serialize_entry("kind", kind)?;
    for (name, fact) in facts {
        map.serialize_entry(name, fact)?;
    }
    map.end()
}

/// Declares an enum of worded facts and the list of their codes from one place, so that a text
/// can be demanded for each. Serialised, a value is `{"kind": code, …fields}`; what serde derives for that
/// is twice as long to compile.
macro_rules! worded {
    ($(#[$top:meta])* pub enum $enum:ident; $($(#[$doc:meta])* $name:ident = $code:literal {
        $($(#[$fdoc:meta])* $field:ident : $type:ty),* $(,)?
    }),* $(,)?) => {
        $(#[$top])*
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub enum $enum {
            $($(#[$doc])* $name { $($(#[$fdoc])* $field: $type),* },)*
        }

        impl $enum {
            /// Every code.
            pub const KINDS: &'static [&'static str] = &[$($code),*];

            /// Its code, the last part of its text's id.
            pub fn kind(&self) -> &'static str {
                match self { $(Self::$name { .. } => $code,)* }
            }

            fn each_fact(&self, tell: &mut dyn FnMut(&'static str, &dyn $crate::domain::worded::Fact)) {
                match self {
                    $(Self::$name { $($field),* } => { $(tell(stringify!($field), $field);)* })*
                }
            }
        }

        impl serde::Serialize for $enum {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let mut facts = Vec::new();
                self.each_fact(&mut |name, fact| facts.push((name, fact.json())));
                $crate::domain::worded::write(self.kind(), &facts, serializer)
            }
        }
    };
}
pub(crate) use worded;
