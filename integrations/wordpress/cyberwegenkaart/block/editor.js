/* global wp, window, AbortController, document, ResizeObserver */
// The form and the preview of the block. Plain JavaScript: what is here is what WordPress loads.
(() => {
  const {apiFetch} = wp;
  const {InspectorControls, useBlockProps} = wp.blockEditor;
  const {registerBlockType} = wp.blocks;
  const {Disabled, Notice, PanelBody, Placeholder, SelectControl, TextControl, ToggleControl} =
    wp.components;
  const {createElement: h, Fragment, useEffect, useRef, useState} = wp.element;
  const {addQueryArgs} = wp.url;
  const {widgets, words, preview} = window.cyberwegenkaartForm;
  const NAME = 'cyberwegenkaart/widget';

  registerBlockType(NAME, {edit: Edit, save: () => null});

  function Edit({attributes, setAttributes}) {
    const {widget, options} = attributes;
    const chosen = widgets.find(({name}) => name === widget);
    // Options of another widget would be mistakes in this one.
    const choose = (name) => setAttributes({widget: name, options: {}});
    return h(
      'div',
      useBlockProps(),
      h(
        InspectorControls,
        null,
        h(
          PanelBody,
          {title: words.widget},
          h(WidgetChoice, {label: words.choose, widget, choose}),
          chosen && h('p', null, chosen.summary),
        ),
        chosen &&
          h(
            PanelBody,
            {title: words.options},
            chosen.fields.map((field) =>
              h(Field, {
                key: field.option,
                field,
                value: options[field.option],
                change: (value) => setAttributes({options: withOption(options, field, value)}),
              }),
            ),
          ),
      ),
      widget === ''
        ? h(
            Placeholder,
            {icon: 'location-alt', label: 'Cyberwegenkaart'},
            h(WidgetChoice, {label: words.choose, widget, choose}),
          )
        : h(Preview, {attributes: {widget, options}}),
    );
  }

  function WidgetChoice({label, widget, choose}) {
    const list = widgets.map(({name, title}) => ({value: name, label: `${title} (${name})`}));
    return h(SelectControl, {
      label,
      value: widget,
      // What someone wrote in the code of the block stays in sight, and the preview says what is wrong.
      options: withCurrent([{value: '', label: '–'}, ...list], widget),
      onChange: choose,
      __nextHasNoMarginBottom: true,
    });
  }

  function Field({field: {kind, label, values, open}, value, change}) {
    const common = {label, onChange: change, __nextHasNoMarginBottom: true};
    if (kind === 'flag') {
      return h(ToggleControl, {label, onChange: change, checked: Boolean(value)});
    }
    if (kind === 'text') {
      return h(TextControl, {...common, value: value ?? ''});
    }
    const list = [{value: '', label: words.standard}, ...values];
    return h(
      Fragment,
      null,
      h(SelectControl, {...common, value: value ?? '', options: withCurrent(list, value ?? '')}),
      open && h(TextControl, {...common, label: words.own, value: value ?? ''}),
    );
  }

  function withCurrent(list, current) {
    return list.some(({value}) => value === current)
      ? list
      : [...list, {value: current, label: current}];
  }

  /** The options with one changed; what is standard is left out. */
  function withOption(options, {option}, value) {
    const changed = {...options, [option]: value};
    if (value === '' || value === false) {
      delete changed[option];
    }
    return changed;
  }

  /** What the server makes of the block, in a frame of its own: nothing in there can disturb the editor. */
  function Preview({attributes}) {
    const [state, setState] = useState({});
    const query = JSON.stringify(attributes);
    useEffect(() => {
      const controller = new AbortController();
      const path = addQueryArgs(`/wp/v2/block-renderer/${NAME}`, {context: 'edit', attributes});
      apiFetch({path, signal: controller.signal}).then(
        ({rendered}) => setState({rendered}),
        () => controller.signal.aborted || setState({failed: true}),
      );
      return () => controller.abort();
    }, [query]);
    if (state.failed) {
      return h(Notice, {status: 'warning', isDismissible: false}, words.failed);
    }
    return state.rendered === undefined
      ? h('p', null, words.loading)
      : // A click selects the block.
        h(Disabled, null, h(Frame, {html: state.rendered}));
  }

  function Frame({html}) {
    const ref = useRef();
    const [height, setHeight] = useState(200);
    const fit = () => {
      const {documentElement} = ref.current.contentDocument;
      const observer = new ResizeObserver(() => setHeight(documentElement.offsetHeight));
      observer.observe(documentElement);
    };
    return h('iframe', {
      ref,
      title: words.preview,
      srcDoc: documentOf(html),
      sandbox: 'allow-scripts allow-same-origin',
      onLoad: fit,
      style: {width: '100%', height, border: 0},
    });
  }

  function documentOf(html) {
    const page = document.implementation.createHTMLDocument();
    page.documentElement.lang = preview.lang;
    const script = page.createElement('script');
    script.src = preview.script;
    if (preview.content) {
      script.dataset.content = preview.content;
    }
    const style = page.createElement('link');
    Object.assign(style, {rel: 'stylesheet', href: preview.style});
    page.head.append(style, script);
    page.body.style.cssText = 'margin: 1px; font-family: sans-serif';
    page.body.innerHTML = html;
    return `<!doctype html>${page.documentElement.outerHTML}`;
  }
})();
