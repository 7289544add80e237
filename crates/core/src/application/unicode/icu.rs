//! The mappings, implemented with ICU and the standard library.

use icu_normalizer::{ComposingNormalizerBorrowed, DecomposingNormalizerBorrowed};

const NFC: ComposingNormalizerBorrowed<'static> = ComposingNormalizerBorrowed::new_nfc();
const NFKD: DecomposingNormalizerBorrowed<'static> = DecomposingNormalizerBorrowed::new_nfkd();

/// Normalisation form C.
pub(super) fn nfc(text: &str) -> String {
    NFC.normalize(text).into_owned()
}

/// Normalisation form KD.
pub(super) fn nfkd(text: &str) -> String {
    NFKD.normalize(text).into_owned()
}

pub(super) fn lowercase(text: &str) -> String {
    text.to_lowercase()
}
