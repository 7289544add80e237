//! Everything that needs no browser: the inputs, the files, the
//! documents, and the architecture.

mod application;
mod architecture;
mod contract;
mod documents;
mod files;
mod languages;
mod pdfs;
