// The block in the editor: its settings and a placeholder. The plugin renders the block's output on
// the page, and defines the attributes and their patterns.
(({ blockEditor, blocks, components, element }) => {
  const { createElement: make, Fragment } = element;
  const { InspectorControls, useBlockProps } = blockEditor;
  const { ColorPalette, BaseControl, Notice, PanelBody, Placeholder, SelectControl, TextControl } =
    components;

  const themes = [
    { value: "", label: "—" },
    { value: "auto", label: "{% wordpress-theme-auto %}" },
    { value: "light", label: "{% wordpress-theme-light %}" },
    { value: "dark", label: "{% wordpress-theme-dark %}" },
    { value: "contrast", label: "{% wordpress-theme-contrast %}" },
  ];
  const isolations = [
    { value: "", label: "—" },
    { value: "frame", label: "{% wordpress-isolation-frame %}" },
    { value: "inline", label: "{% wordpress-isolation-inline %}" },
  ];

  const takes = ([name, value]) => {
    const pattern = window.ispcpEligibility[name];
    return !value || !pattern || new RegExp(`^(?:${pattern})$`, "u").test(value.trim());
  };

  blocks.registerBlockType("ispcp/eligibility", {
    edit({ attributes, setAttributes }) {
      const set = (name) => (value) => setAttributes({ [name]: value ?? "" });
      const control = (kind, name, label, more) =>
        make(kind, { label, value: attributes[name], onChange: set(name), ...more });
      const refused = Object.entries(attributes).filter((attribute) => !takes(attribute));
      const warning = () =>
        make(
          Notice,
          { status: "warning", isDismissible: false },
          "{% wordpress-refused %}",
          refused.map(([name, value]) => make("p", { key: name }, `${name}="${value}"`)),
        );
      return make(
        Fragment,
        null,
        make(
          InspectorControls,
          null,
          make(
            PanelBody,
            { title: "{% wordpress-block %}" },
            control(SelectControl, "theme", "{% wordpress-theme %}", { options: themes }),
            control(SelectControl, "isolation", "{% wordpress-isolation %}", { options: isolations }),
            control(TextControl, "lang", "{% wordpress-language %}", {
              help: "{% wordpress-language-hint %}",
            }),
            control(TextControl, "secretariat", "{% wordpress-secretariat %}", {
              help: "{% wordpress-secretariat-empty %}",
            }),
            make(
              BaseControl,
              { label: "{% wordpress-accent %}", id: "ispcp-accent" },
              make(ColorPalette, { value: attributes.accent, onChange: set("accent") }),
            ),
          ),
        ),
        make(
          "div",
          useBlockProps(),
          make(
            Placeholder,
            {
              icon: "yes-alt",
              label: "{% wordpress-block %}",
              instructions: "{% wordpress-preview %}",
            },
            refused.length > 0 && warning(),
          ),
        ),
      );
    },
    save: () => null,
  });
})(window.wp);
