//! Other bodies that may suit an applicant who does not appear eligible.

use super::answers::Answers;
use super::criterion::{Choice, Criterion};

coded_enum! {
    /// A body in or near ICANN's community that accepts other kinds of applicants. The descriptions
    /// of its members are based on its own public pages.
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
    /// The bodies to suggest to this applicant, the likeliest first.
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

    /// The body's public page, if known.
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
