//! The catalogues of native programs, which read `locales/` of this checkout.

use std::path::Path;
use std::sync::LazyLock;

use super::catalogue::{Catalogue, languages};
use ispcp_i18n_build::{ENGLISH, read, translated};

/// The messages of each language in the format that [`Catalogue::parse`] reads.
static MESSAGES: LazyLock<Vec<(&str, String)>> =
    LazyLock::new(|| messages().unwrap_or_else(|error| panic!("{error}")));

fn messages() -> Result<Vec<(&'static str, String)>, String> {
    let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
    let english = read(&locales.join(ENGLISH))?;
    let tags = languages().iter().map(|(tag, _)| *tag);
    tags.map(|tag| {
        let own = read(&locales.join(tag))?;
        Ok((tag, translated(tag, &english, &own)?))
    })
    .collect()
}

impl Catalogue {
    /// The catalogue of a language of this checkout, not available in a browser. `None` if there is
    /// no such language.
    ///
    /// # Panics
    /// Panics if a Fluent file is wrong.
    #[must_use]
    pub fn for_locale(tag: &str) -> Option<Self> {
        let (tag, messages) = MESSAGES.iter().find(|(known, _)| *known == tag)?;
        Self::parse(tag, messages)
    }

    /// The English catalogue of this checkout, not available in a browser.
    ///
    /// # Panics
    /// Panics if a Fluent file is wrong.
    #[must_use]
    pub fn english() -> Self {
        Self::for_locale(ENGLISH).expect("it is a language")
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    #[test]
    fn the_identifiers_are_those_of_the_fluent_files() {
        let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
        let source = ispcp_i18n_build::identifiers(&locales).expect("the files are right");
        assert!(
            include_str!("identifiers.rs") == source,
            "identifiers.rs does not match locales/: run `cargo xtask messages`"
        );
    }
}
