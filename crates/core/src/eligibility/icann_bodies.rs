//! Where an applicant who does not appear eligible may belong instead.

use super::answers::Answers;
use super::criterion::{Choice, Criterion};

coded_enum! {
    /// A body of ICANN's community, or near it, that takes other kinds of applicants. What each says
    /// of its members was read on the body's own public pages.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum IcannBody {
        /// Business Constituency: commercial users of the Internet.
        BusinessConstituency = "bc",
        /// Intellectual Property Constituency.
        IntellectualProperty = "ipc",
        /// Registries Stakeholder Group.
        Registries = "rysg",
        /// Registrar Stakeholder Group.
        Registrars = "rrsg",
        /// Non-Commercial Stakeholder Group, with NCUC and NPOC.
        NonCommercial = "ncsg",
        /// At-Large: individual end users.
        AtLarge = "at-large",
        /// Country Code Names Supporting Organization.
        CountryCode = "ccnso",
        /// The regional Internet registries' communities and the Address Supporting Organization.
        Addresses = "aso",
        /// Governmental Advisory Committee.
        Governments = "gac",
    }
}

impl IcannBody {
    /// The bodies worth a look for this applicant, the likeliest first.
    #[must_use]
    pub fn for_applicant(answers: &Answers) -> &'static [Self] {
        if answers.has(Criterion::Applicant, Choice::Neither) {
            &[
                Self::NonCommercial,
                Self::AtLarge,
                Self::Governments,
                Self::CountryCode,
                Self::Addresses,
            ]
        } else {
            &[
                Self::BusinessConstituency,
                Self::IntellectualProperty,
                Self::Registries,
                Self::Registrars,
                Self::CountryCode,
                Self::Addresses,
            ]
        }
    }

    /// The body's public page, where its address is known.
    #[must_use]
    pub const fn page(self) -> Option<&'static str> {
        match self {
            Self::BusinessConstituency => Some("https://www.icannbc.org/"),
            Self::Registries => Some("https://www.rysg.info/"),
            Self::Registrars => Some("https://rrsg.org/"),
            Self::AtLarge => Some("https://atlarge.icann.org/"),
            Self::IntellectualProperty
            | Self::NonCommercial
            | Self::CountryCode
            | Self::Addresses
            | Self::Governments => None,
        }
    }
}
