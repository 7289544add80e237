//! The inputs of the application and their properties.

use crate::eligibility::Criterion;

coded_enum! {
    /// A section of the application, shown on its own screen.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Section {
        /// The organisation.
        Organisation = "organisation",
        /// Its representatives.
        Representatives = "representatives",
        /// Evidence for the alternatives claimed.
        Evidence = "evidence",
        /// Memberships in other ICANN structures, links to registries and registrars.
        Disclosures = "disclosures",
        /// Declarations and signature.
        Declarations = "declarations",
    }
}

coded_enum! {
    /// A text that the applicant types or selects.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[expect(missing_docs, reason = "the names say it; the words are in locales/")]
    pub enum Field {
        LegalName = "legal-name",
        OtherNames = "other-names",
        Country = "country",
        Website = "website",
        AsNumbers = "as-numbers",
        Registration = "registration",
        Telephone = "telephone",
        PrimaryName = "primary-name",
        PrimaryPosition = "primary-position",
        PrimaryEmail = "primary-email",
        AlternateName = "alternate-name",
        AlternatePosition = "alternate-position",
        AlternateEmail = "alternate-email",
        BackboneEvidence = "backbone-evidence",
        TransitEvidence = "transit-evidence",
        AssociationEvidence = "association-evidence",
        ServicesEvidence = "services-evidence",
        ProviderEvidence = "provider-evidence",
        GnsoImpact = "gnso-impact",
        Justification = "justification",
        Remarks = "remarks",
        OtherBodies = "other-bodies",
        LinkDetails = "link-details",
        Signature = "signature",
    }
}

/// The type of a field, which determines its input and its validation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FieldKind {
    /// One line of free text.
    Line,
    /// Several lines of free text.
    Text,
    /// An e-mail address.
    Email,
    /// A web address.
    Website,
    /// A list of AS numbers.
    AsNumbers,
    /// A telephone number.
    Telephone,
    /// A country, selected from a list.
    Country,
}

/// A browser's settings for a field, as values of HTML attributes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Typing {
    /// The autofill token (WCAG 1.3.5); `off` if the field does not ask about the person who fills
    /// in the form.
    pub autocomplete: &'static str,
    /// Whether the keyboard may correct words: `on` or `off`.
    pub autocorrect: &'static str,
    /// The letters that the keyboard capitalises: `none`, `characters`, `words` or `sentences`.
    pub autocapitalize: &'static str,
    /// Whether the browser marks misspelt words: `true` or `false`.
    pub spellcheck: &'static str,
    /// The on-screen keyboard.
    pub inputmode: &'static str,
    /// The label of its Enter key. Enter submits the form, except in a field of several lines.
    pub enterkeyhint: &'static str,
}

impl Field {
    /// The field's path in the application file: the object and its member.
    #[must_use]
    pub const fn json_path(self) -> (&'static str, &'static str) {
        match self {
            Self::LegalName => ("organisation", "legal_name"),
            Self::OtherNames => ("organisation", "other_names"),
            Self::Country => ("organisation", "country"),
            Self::Website => ("organisation", "website"),
            Self::AsNumbers => ("organisation", "as_numbers"),
            Self::Registration => ("organisation", "registration"),
            Self::Telephone => ("organisation", "telephone"),
            Self::PrimaryName => ("primary_representative", "name"),
            Self::PrimaryPosition => ("primary_representative", "position"),
            Self::PrimaryEmail => ("primary_representative", "email"),
            Self::AlternateName => ("alternate_representative", "name"),
            Self::AlternatePosition => ("alternate_representative", "position"),
            Self::AlternateEmail => ("alternate_representative", "email"),
            Self::BackboneEvidence => ("evidence", "backbone"),
            Self::TransitEvidence => ("evidence", "transit"),
            Self::AssociationEvidence => ("evidence", "association"),
            Self::ServicesEvidence => ("evidence", "services"),
            Self::ProviderEvidence => ("evidence", "provider"),
            Self::GnsoImpact => ("evidence", "gnso_impact"),
            Self::Justification => ("evidence", "justification"),
            Self::Remarks => ("evidence", "remarks"),
            Self::OtherBodies => ("disclosures", "other_bodies"),
            Self::LinkDetails => ("disclosures", "link_details"),
            Self::Signature => ("declarations", "signature"),
        }
    }

    /// The type of the field.
    #[must_use]
    pub const fn kind(self) -> FieldKind {
        match self {
            Self::Country => FieldKind::Country,
            Self::Website => FieldKind::Website,
            Self::AsNumbers => FieldKind::AsNumbers,
            Self::Telephone => FieldKind::Telephone,
            Self::PrimaryEmail | Self::AlternateEmail => FieldKind::Email,
            Self::BackboneEvidence
            | Self::TransitEvidence
            | Self::AssociationEvidence
            | Self::ServicesEvidence
            | Self::ProviderEvidence
            | Self::GnsoImpact
            | Self::Justification
            | Self::Remarks
            | Self::LinkDetails => FieldKind::Text,
            _ => FieldKind::Line,
        }
    }

    /// Whether the field is an address or a number, in which every character matters.
    #[must_use]
    pub const fn is_exact(self) -> bool {
        !matches!(self.kind(), FieldKind::Line | FieldKind::Text)
            || matches!(self, Self::Registration)
    }

    /// The browser's settings for the field.
    #[must_use]
    pub const fn typing(self) -> Typing {
        let shape = self.kind();
        let prose = matches!(shape, FieldKind::Text);
        Typing {
            autocomplete: match self {
                Self::LegalName => "organization",
                Self::Country => "country",
                Self::Website => "url",
                Self::Telephone => "tel",
                Self::PrimaryName => "name",
                Self::PrimaryPosition => "organization-title",
                Self::PrimaryEmail => "email",
                _ => "off",
            },
            autocorrect: if prose { "on" } else { "off" },
            autocapitalize: match self {
                Self::AsNumbers | Self::Registration => "characters",
                Self::LegalName | Self::PrimaryName | Self::AlternateName | Self::Signature => {
                    "words"
                }
                _ if self.is_exact() => "none",
                _ => "sentences",
            },
            spellcheck: if prose { "true" } else { "false" },
            inputmode: match shape {
                FieldKind::Email => "email",
                FieldKind::Website => "url",
                FieldKind::Telephone => "tel",
                _ => "text",
            },
            enterkeyhint: if prose { "enter" } else { "go" },
        }
    }

    /// The longest text that the field accepts, in characters (Unicode scalar values).
    #[must_use]
    pub const fn limit(self) -> usize {
        match self.kind() {
            FieldKind::Text => 1500,
            FieldKind::Email => 254,
            FieldKind::Website => 500,
            FieldKind::AsNumbers => 600,
            FieldKind::Telephone => 40,
            FieldKind::Country => 2,
            FieldKind::Line => 300,
        }
    }

    /// The field that substantiates an alternative of the charter.
    #[must_use]
    pub const fn evidence_for(criterion: Criterion) -> Option<Self> {
        match criterion {
            Criterion::Backbone => Some(Self::BackboneEvidence),
            Criterion::Transit => Some(Self::TransitEvidence),
            Criterion::Association => Some(Self::AssociationEvidence),
            Criterion::Services => Some(Self::ServicesEvidence),
            Criterion::Gnso => Some(Self::GnsoImpact),
            Criterion::Applicant | Criterion::Participation => None,
        }
    }
}

coded_enum! {
    /// A group of checkboxes.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum CheckboxGroup {
        /// Other ICANN structures that the organisation belongs to.
        Memberships = "memberships",
        /// The structures of [`CheckboxGroup::Memberships`] in which the organisation votes. A member of
        /// several GNSO groups may vote in only one (GNSO Operating Procedures), so the Secretariat
        /// needs to know.
        Voting = "voting",
        /// Links to registries or registrars. They are disclosed and never a reason to refuse.
        Links = "links",
        /// The applicant's declarations.
        Declarations = "declarations",
    }
}

coded_enum! {
    /// A checkbox of a [`CheckboxGroup`].
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[expect(missing_docs, reason = "the names say it; the words are in locales/")]
    pub enum Checkbox {
        BusinessConstituency = "bc",
        IntellectualProperty = "ipc",
        Registries = "rysg",
        Registrars = "rrsg",
        Ncuc = "ncuc",
        Npoc = "npoc",
        CountryCode = "ccnso",
        AtLarge = "at-large",
        Addresses = "aso",
        OtherBody = "other-body",
        Registry = "registry",
        Registrar = "registrar",
        NoneOfThese = "none-of-these",
        CriteriaMet = "criteria-met",
        WillParticipate = "will-participate",
        Authority = "authority",
        ExpectedStandards = "expected-standards",
        Consent = "consent",
    }
}

impl CheckboxGroup {
    /// The group's path in the application file: the object and its member.
    #[must_use]
    pub const fn json_path(self) -> (&'static str, &'static str) {
        match self {
            Self::Memberships => ("disclosures", "memberships"),
            Self::Voting => ("disclosures", "voting"),
            Self::Links => ("disclosures", "links"),
            Self::Declarations => ("declarations", "accepted"),
        }
    }

    /// The checkboxes of the group, in order.
    #[must_use]
    pub const fn items(self) -> &'static [Checkbox] {
        use Checkbox as I;
        match self {
            Self::Memberships | Self::Voting => &[
                I::BusinessConstituency,
                I::IntellectualProperty,
                I::Registries,
                I::Registrars,
                I::Ncuc,
                I::Npoc,
                I::CountryCode,
                I::AtLarge,
                I::Addresses,
                I::OtherBody,
                I::NoneOfThese,
            ],
            Self::Links => &[I::Registry, I::Registrar, I::NoneOfThese],
            Self::Declarations => &[
                I::CriteriaMet,
                I::WillParticipate,
                I::Authority,
                I::ExpectedStandards,
                I::Consent,
            ],
        }
    }
}

/// An input of the applicant, which can have an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Input {
    /// A question of the eligibility check.
    Question(Criterion),
    /// A text field of the application.
    Field(Field),
    /// A checkbox group of the application.
    Group(CheckboxGroup),
}

impl Input {
    /// The code of the input, used in the page.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Question(criterion) => criterion.code(),
            Self::Field(field) => field.code(),
            Self::Group(group) => group.code(),
        }
    }
}
