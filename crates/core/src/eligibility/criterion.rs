//! The charter's criteria, and the choices that answer each.

/// The date on which the criteria were copied from the charter, as `YYYY-MM-DD`.
///
/// The charter itself is undated; this date shows the Secretariat which version an application is
/// based on.
pub const CRITERIA_DATE: &str = "2026-11-24";

coded_enum! {
    /// One criterion of the charter's membership paragraph, in the charter's order.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Criterion {
        /// The kind of organisation that applies.
        Applicant = "applicant",
        /// Operates an Internet backbone network.
        Backbone = "backbone",
        /// Provides transit.
        Transit = "transit",
        /// Is a trade association that represents the industry.
        Association = "association",
        /// Provides application or managed security services over the public Internet.
        Services = "services",
        /// Is commercially affected by the activities of the GNSO.
        Gnso = "gnso",
        /// Understands that representatives need to participate regularly.
        Participation = "participation",
    }
}

impl Criterion {
    /// The charter's text, verbatim (section "The Committee of the Whole").
    #[must_use]
    pub const fn quotation(self) -> &'static str {
        match self {
            Self::Applicant => {
                "Individual commercial entities and Industry Trade Associations may apply for \
                 membership if they are ISPs or connectivity providers"
            }
            Self::Backbone => "operate an Internet backbone network",
            Self::Transit => {
                "provide transit to either Internet users or 3rd party Internet content"
            }
            Self::Association => {
                "are an industry trade association that represents ISPs, connectivity providers , \
                 portal services, or electronic commerce companies"
            }
            Self::Services => {
                "provides to 3rd party organizations, over the public Internet, either 1) \
                 Internet-based application services or 2) managed security services"
            }
            Self::Gnso => {
                "demonstrate that the activities of the gNSO commercially affect themselves"
            }
            Self::Participation => {
                "understand that Representatives appointed to the Constituency need to \
                 participate on a regular basis in the work of the Constituency"
            }
        }
    }

    /// The choices that the question offers, in order.
    #[must_use]
    pub const fn choices(self) -> &'static [Choice] {
        use Choice as C;
        match self {
            Self::Applicant => &[C::CommercialEntity, C::TradeAssociation, C::Neither],
            Self::Backbone | Self::Participation => &[C::Yes, C::No, C::NotSure],
            Self::Transit => &[
                C::InternetUsers,
                C::ThirdPartyContent,
                C::NoneOfThese,
                C::NotSure,
            ],
            Self::Association => &[
                C::Isps,
                C::ConnectivityProviders,
                C::PortalServices,
                C::ElectronicCommerce,
                C::NoneOfThese,
                C::NotSure,
            ],
            Self::Services => &[
                C::ApplicationServices,
                C::SecurityServices,
                C::NoneOfThese,
                C::NotSure,
            ],
            Self::Gnso => &[
                C::WhoisPolicies,
                C::NewGtlds,
                C::IpAddressing,
                C::IcannEvolution,
                C::SomethingElse,
                C::NoneOfThese,
                C::NotSure,
            ],
        }
    }

    /// Whether several choices may be selected at once (apart from the exclusive ones).
    #[must_use]
    pub const fn allows_several(self) -> bool {
        matches!(
            self,
            Self::Transit | Self::Association | Self::Services | Self::Gnso
        )
    }

    /// Whether this is one of the four alternatives that the charter joins with "or".
    #[must_use]
    pub const fn is_alternative(self) -> bool {
        matches!(
            self,
            Self::Backbone | Self::Transit | Self::Association | Self::Services
        )
    }
}

coded_enum! {
    /// One choice that a question offers.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[expect(missing_docs, reason = "the names are the charter's words")]
    pub enum Choice {
        CommercialEntity = "commercial-entity",
        TradeAssociation = "trade-association",
        Neither = "neither",
        Yes = "yes",
        No = "no",
        NotSure = "not-sure",
        NoneOfThese = "none-of-these",
        InternetUsers = "internet-users",
        ThirdPartyContent = "third-party-content",
        Isps = "isps",
        ConnectivityProviders = "connectivity-providers",
        PortalServices = "portal-services",
        ElectronicCommerce = "electronic-commerce",
        ApplicationServices = "application-services",
        SecurityServices = "security-services",
        WhoisPolicies = "whois-policies",
        NewGtlds = "new-gtlds",
        IpAddressing = "ip-addressing",
        IcannEvolution = "icann-evolution",
        SomethingElse = "something-else",
    }
}

impl Choice {
    /// Whether this choice excludes every other choice of its question.
    #[must_use]
    pub const fn is_exclusive(self) -> bool {
        matches!(self, Self::NoneOfThese | Self::NotSure)
    }
}
