/** States that a screen reader tells, as Chromium names them; an absent or false one says nothing. */
const STATES = [
  'level',
  'expanded',
  'checked',
  'pressed',
  'selected',
  'disabled',
  'invalid',
  'required',
  'readonly',
  'multiselectable',
  'hasPopup',
  'live',
  'valuetext',
  'settable',
];

/** Boxes without a meaning, and what repeats the text above it. */
const PASSED_OVER = ['none', 'InlineTextBox', 'LabelText', 'LineBreak', 'ListMarker'];

/**
 * The server command `ax-tree`: what Chromium tells assistive technology of one element, a line a node.
 *
 * Its payload has the id of an element in the page, and roles to pass over; what is in shadow roots counts too.
 */
export function axTree() {
  return {
    name: 'ax-tree',
    async executeCommand({command, payload, session}) {
      if (command !== 'ax-tree') return undefined;
      const page = session.browser.getPage(session.id);
      const client = await page.createCDPSession();
      try {
        const {root} = await client.send('DOM.getDocument', {depth: 0});
        const selector = `#${payload.id}`;
        const {nodeId} = await client.send('DOM.querySelector', {nodeId: root.nodeId, selector});
        const {node} = await client.send('DOM.describeNode', {nodeId});
        const {nodes} = await client.send('Accessibility.getFullAXTree');
        return {lines: linesOf(nodes, node.backendNodeId, payload.without ?? [])};
      } finally {
        await client.detach();
      }
    },
  };
}

function linesOf(nodes, backendNodeId, without) {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const below = ({childIds = []}, indent) =>
    childIds.flatMap((id) => (byId.has(id) ? lines(byId.get(id), indent) : []));
  const lines = (node, indent) =>
    isPassedOver(node) || without.includes(node.role.value)
      ? below(node, indent)
      : [`${indent}${describe(node)}`, ...below(node, `${indent}  `)];
  const top = nodes.find(({backendDOMNodeId}) => backendDOMNodeId === backendNodeId);
  return below(top, '');
}

function isPassedOver({ignored, role, name, description}) {
  return (
    ignored ||
    PASSED_OVER.includes(role.value) ||
    (role.value === 'StaticText' && !tidy(name.value)) ||
    (role.value === 'generic' && !name?.value && !description?.value)
  );
}

/** `button "Waarom?" expanded=false` */
function describe({role, name, description, value, properties = []}) {
  const states = properties
    .filter(({name: state, value: {value: is}}) => STATES.includes(state) && tells(state, is))
    .map(({name: state, value: {value: is}}) => `${state}=${is}`)
    .sort();
  return [
    role.value,
    name?.value && JSON.stringify(tidy(name.value)),
    description?.value && `description=${JSON.stringify(tidy(description.value))}`,
    value?.value !== undefined && `value=${JSON.stringify(value.value)}`,
    ...states,
  ]
    .filter(Boolean)
    .join(' ');
}

/** Closed and not chosen are told, as much as open and chosen. */
function tells(state, is) {
  return (
    ['expanded', 'checked', 'pressed', 'selected'].includes(state) ||
    !['', false, 'false'].includes(is)
  );
}

function tidy(text) {
  return text.replace(/\s+/g, ' ').trim();
}
