//! The applicant's statements, valid or not.

use super::input::{Checkbox, CheckboxGroup, Field};

/// The application: every text as typed, every checkbox as ticked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Application {
    texts: [String; Field::COUNT],
    /// Bit `i` represents item `i` of the group.
    ticked: [u16; CheckboxGroup::COUNT],
    signed_on: String,
}

impl Application {
    /// The text of a field, empty by default.
    #[must_use]
    pub fn text(&self, field: Field) -> &str {
        &self.texts[field as usize]
    }

    /// Sets the text of a field as typed.
    pub fn set_text(&mut self, field: Field, text: String) {
        self.texts[field as usize] = text;
    }

    /// Whether a checkbox is ticked.
    #[must_use]
    pub fn has(&self, group: CheckboxGroup, item: Checkbox) -> bool {
        self.items(group).any(|ticked| ticked == item)
    }

    /// The checkboxes of a group that apply, in order: voting is limited to memberships.
    pub fn offered(&self, group: CheckboxGroup) -> impl Iterator<Item = Checkbox> {
        let items = group.items().iter().copied();
        items.filter(move |&item| {
            group != CheckboxGroup::Voting
                || item == Checkbox::NoneOfThese
                || self.has(CheckboxGroup::Memberships, item)
        })
    }

    /// The ticked checkboxes of a group that apply, in order.
    pub fn applicable(&self, group: CheckboxGroup) -> impl Iterator<Item = Checkbox> {
        self.offered(group)
            .filter(move |&item| self.has(group, item))
    }

    /// The ticked checkboxes of a group, applicable or not, in order.
    pub fn items(&self, group: CheckboxGroup) -> impl Iterator<Item = Checkbox> {
        let ticked = self.ticked[group as usize];
        let offered = group.items().iter().copied().enumerate();
        offered.filter_map(move |(i, item)| (ticked & (1 << i) != 0).then_some(item))
    }

    /// Ticks or unticks a checkbox. "None of these" excludes every other checkbox of its group, and
    /// vice versa. A checkbox of another group is ignored.
    pub fn tick(&mut self, group: CheckboxGroup, item: Checkbox, on: bool) {
        let position = |wanted| group.items().iter().position(|&i| i == wanted);
        let Some(index) = position(item) else { return };
        let none = position(Checkbox::NoneOfThese).map_or(0, |i| 1 << i);
        let bit: u16 = 1 << index;
        let ticked = &mut self.ticked[group as usize];
        *ticked = match (on, item) {
            (false, _) => *ticked & !bit,
            (true, Checkbox::NoneOfThese) => bit,
            (true, _) => (*ticked & !none) | bit,
        };
    }

    /// The date of the signature as `YYYY-MM-DD`, empty before signing.
    #[must_use]
    pub fn signed_on(&self) -> &str {
        &self.signed_on
    }

    /// Dates the signature.
    pub fn sign_on(&mut self, day: &str) {
        day.clone_into(&mut self.signed_on);
    }

    /// Whether the application is empty.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}
