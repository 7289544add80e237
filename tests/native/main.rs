//! Tests without a browser: inputs, files, documents, languages, and the architecture.

mod application;
mod architecture;
mod contract;
mod documents;
mod files;
mod languages;
mod pdfs;
