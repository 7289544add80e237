//! Enums with a code for each variant.

/// Declares an enum and the code of each variant. Files, messages and the page use the codes.
/// Order, count, codes and parsing follow from the declaration.
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

            /// The code of the variant, used in files, messages and the page.
            #[must_use]
            pub const fn code(self) -> &'static str {
                Self::CODES[self as usize]
            }

            /// The variant with that code.
            #[must_use]
            pub fn from_code(code: &str) -> Option<Self> {
                Self::ALL.into_iter().find(|variant| variant.code() == code)
            }
        }
    };
}
