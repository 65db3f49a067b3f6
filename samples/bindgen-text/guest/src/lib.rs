// SPDX-License-Identifier: Apache-2.0
//! Markdown to HTML, as GitHub understands it; all of the work is the crate `comrak`'s.

use comrak::nodes::NodeValue;
use comrak::{markdown_to_html, parse_document, Arena, Options};
use wasm_bindgen::prelude::*;

/// Renders Markdown. HTML in it is left out, so that the result may be shown to anybody.
#[wasm_bindgen]
pub struct Markdown(Options<'static>);

#[wasm_bindgen]
impl Markdown {
    /// With tables, task lists, strikethrough, autolinks and footnotes.
    #[wasm_bindgen(constructor)]
    #[allow(clippy::new_without_default)]
    pub fn new() -> Markdown {
        let mut options = Options::default();
        options.extension.table = true;
        options.extension.tasklist = true;
        options.extension.strikethrough = true;
        options.extension.autolink = true;
        options.extension.footnotes = true;
        Markdown(options)
    }

    /// Typographic quotes and dashes; off at first.
    #[wasm_bindgen(getter)]
    pub fn smart(&self) -> bool {
        self.0.parse.smart
    }

    #[wasm_bindgen(setter)]
    pub fn set_smart(&mut self, smart: bool) {
        self.0.parse.smart = smart;
    }

    /// A document as HTML.
    pub fn render(&self, markdown: &str) -> String {
        markdown_to_html(markdown, &self.0)
    }

    /// The texts of a document's headings, in order.
    pub fn headings(&self, markdown: &str) -> Vec<String> {
        let arena = Arena::new();
        let document = parse_document(&arena, markdown, &self.0);
        document
            .descendants()
            .filter(|node| matches!(node.data().value, NodeValue::Heading(_)))
            .map(|heading| heading.collect_text())
            .collect()
    }
}
