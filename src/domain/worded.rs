//! Enums of things the program says: data here, sentences in `i18n`.

/// Declares an enum of worded facts and the list of their codes from one place, so that a text
/// can be demanded for each. Serialised, a value is `{"kind": code, …fields}`.
macro_rules! worded {
    ($(#[$top:meta])* pub enum $enum:ident; $($(#[$doc:meta])* $name:ident = $code:literal {
        $($(#[$fdoc:meta])* $field:ident : $type:ty),* $(,)?
    }),* $(,)?) => {
        $(#[$top])*
        #[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
        #[serde(tag = "kind")]
        pub enum $enum {
            $($(#[$doc])* #[serde(rename = $code)] $name { $($(#[$fdoc])* $field: $type),* },)*
        }

        impl $enum {
            /// Every code.
            pub const KINDS: &'static [&'static str] = &[$($code),*];

            /// Its code, the last part of its text's id.
            pub fn kind(&self) -> &'static str {
                match self { $(Self::$name { .. } => $code,)* }
            }
        }
    };
}
pub(crate) use worded;
