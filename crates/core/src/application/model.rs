//! What the applicant has stated so far, valid or not.

use super::input::{Checkbox, CheckboxGroup, Field};

/// The application as it stands: every text as typed, every box as ticked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Application {
    texts: [String; Field::COUNT],
    /// Bit `i` stands for item `i` of the group.
    ticked: [u16; CheckboxGroup::COUNT],
    signed_on: String,
}

impl Application {
    /// The text of a field, empty where nothing was typed.
    #[must_use]
    pub fn text(&self, field: Field) -> &str {
        &self.texts[field as usize]
    }

    /// Takes a text as it was typed.
    pub fn set_text(&mut self, field: Field, text: String) {
        self.texts[field as usize] = text;
    }

    /// Whether a box is ticked.
    #[must_use]
    pub fn has(&self, group: CheckboxGroup, item: Checkbox) -> bool {
        self.items(group).any(|ticked| ticked == item)
    }

    /// The boxes of a group that apply, in order: one can vote only where one belongs.
    pub fn offered(&self, group: CheckboxGroup) -> impl Iterator<Item = Checkbox> {
        let items = group.items().iter().copied();
        items.filter(move |&item| {
            group != CheckboxGroup::Voting
                || item == Checkbox::NoneOfThese
                || self.has(CheckboxGroup::Memberships, item)
        })
    }

    /// The ticked boxes of a group that apply, in order.
    pub fn applicable(&self, group: CheckboxGroup) -> impl Iterator<Item = Checkbox> {
        self.offered(group)
            .filter(move |&item| self.has(group, item))
    }

    /// The ticked boxes of a group, in order, whether they apply or not.
    pub fn items(&self, group: CheckboxGroup) -> impl Iterator<Item = Checkbox> {
        let ticked = self.ticked[group as usize];
        let offered = group.items().iter().copied().enumerate();
        offered.filter_map(move |(i, item)| (ticked & (1 << i) != 0).then_some(item))
    }

    /// Ticks a box or takes the tick back. "None of these" excludes every other box of its
    /// group, and the other way round. A box that the group lacks changes nothing.
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

    /// The day of the signature as `YYYY-MM-DD`, empty before it.
    #[must_use]
    pub fn signed_on(&self) -> &str {
        &self.signed_on
    }

    /// Dates the signature.
    pub fn sign_on(&mut self, day: &str) {
        day.clone_into(&mut self.signed_on);
    }

    /// Whether nothing was stated yet.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}
