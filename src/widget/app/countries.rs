//! The country names in the current language, from the browser.

use gloo::timers::callback::Timeout;
use yew::Context;

use super::{App, Msg, catalogue};
use crate::widget::effects::PREFETCH_DELAY_MS;
use ispcp_core::application::{COUNTRIES, Section};
use ispcp_core::interview::Step;
use ispcp_i18n::Catalogue;

/// The countries on the screen of the organisation.
#[derive(Default)]
pub(super) enum CountryList {
    /// Only the selected one.
    #[default]
    Selected,
    /// All once the timer ends.
    Soon { _timer: Timeout },
    /// Every country.
    All,
}

impl App {
    /// The country names in a language.
    pub(super) fn country_names(ctx: &Context<Self>, words: &Catalogue, codes: &str) -> String {
        let host = ctx.props().host.as_ref();
        host.map_or_else(String::new, |host| {
            host.country_names(words.locale(), codes)
        })
    }

    /// Loads the country names when they are needed: in the application.
    pub(super) fn name_countries(&mut self, ctx: &Context<Self>) {
        let step = self.state.session.step();
        if !matches!(step, Step::Question(_) | Step::Result) {
            self.load_country_names(ctx);
        }
    }

    pub(super) fn load_country_names(&mut self, ctx: &Context<Self>) {
        if self.countries.is_empty() {
            self.countries = Self::country_names(ctx, catalogue(ctx), COUNTRIES);
        }
    }

    /// Prefetches the country names at the result, so that the application opens without delay.
    pub(super) fn prefetch_country_names(&mut self, ctx: &Context<Self>) {
        let at_result = self.state.session.step() == Step::Result;
        if at_result && self.countries.is_empty() && self.soon.is_none() {
            let link = ctx.link().clone();
            let soon = Timeout::new(PREFETCH_DELAY_MS, move || {
                link.send_message(Msg::PrefetchCountries);
            });
            self.soon = Some(soon);
        }
    }

    /// Lists the countries in a task of their own after their screen is rendered: on a slow phone,
    /// the list takes as long as the rest of the screen.
    pub(super) fn list_countries(&mut self, ctx: &Context<Self>) {
        if self.state.session.step() != Step::Section(Section::Organisation) {
            self.country_list = CountryList::Selected;
        } else if matches!(self.country_list, CountryList::Selected) {
            let link = ctx.link().clone();
            self.country_list = CountryList::Soon {
                _timer: Timeout::new(0, move || link.send_message(Msg::ListCountries)),
            };
        }
    }
}
