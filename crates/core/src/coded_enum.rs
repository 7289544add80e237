//! Enums whose variants have a code.

/// Declares an enum with the code of each variant beside it: the name by which files, messages and
/// the page know it. Order, number, codes and parsing all follow from the one declaration.
macro_rules! coded_enum {
    (
        $(#[$attribute:meta])*
        pub enum $name:ident {
            $($(#[$variant_attribute:meta])* $variant:ident = $code:literal,)+
        }
    ) => {
        $(#[$attribute])*
        pub enum $name {
            $($(#[$variant_attribute])* $variant,)+
        }

        impl $name {
            /// Every variant, in order.
            pub const ALL: [Self; [$($code),+].len()] = [$(Self::$variant),+];

            /// The number of variants.
            pub const COUNT: usize = Self::ALL.len();

            /// The code of every variant, in order.
            pub const CODES: [&'static str; Self::COUNT] = [$($code),+];

            /// The name by which files, messages and the page know it.
            #[must_use]
            pub const fn code(self) -> &'static str {
                Self::CODES[self as usize]
            }

            /// The variant of that code.
            #[must_use]
            pub fn from_code(code: &str) -> Option<Self> {
                Self::ALL.into_iter().find(|variant| variant.code() == code)
            }
        }
    };
}
