/** What has a name and no words below it. */
const NAMED = ['radio', 'checkbox', 'combobox', 'textbox', 'searchbox'];

/** What assistive technology is told of the page, in the order in which somebody hears it; a closed list keeps its answers. */
export class Tree {
  /** @param {import('puppeteer-core').CDPSession} client */
  static async read(client) {
    const {nodes} = await client.send('Accessibility.getFullAXTree');
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const inOrder = (node) => [
      node,
      ...(node.childIds ?? [])
        .flatMap((id) => byId.get(id) ?? [])
        .filter(({role}) => role?.value !== 'MenuListPopup')
        .flatMap(inOrder),
    ];
    return new Tree(inOrder(nodes[0]).filter(({ignored}) => !ignored));
  }

  constructor(nodes) {
    this.nodes = nodes.map(({role, name, properties = [], backendDOMNodeId}) => ({
      role: role.value,
      name: tidy(name?.value),
      said: role.value === 'StaticText' || NAMED.includes(role.value) ? tidy(name?.value) : '',
      isFocused: properties.some((each) => each.name === 'focused' && each.value.value),
      id: backendDOMNodeId,
    }));
  }

  /** Where the first control with such a role and name stands. */
  control({role, name}) {
    const index = this.nodes.findIndex((each) => each.role === role && name.test(each.name));
    if (index === -1) throw new Error(`No ${role} is named ${name}.`);
    return index;
  }

  /** Where the words of an answer start and end; they can be divided over texts that follow each other. */
  answer(words, from) {
    const said = this.nodes.map((node, index) => ({...node, index})).filter((node) => node.said);
    const found = (part) => {
      const text = part.map((each) => each.said).join(' ');
      const start = text.indexOf(words);
      if (start === -1) return undefined;
      const at = (place) => {
        let length = 0;
        return part.find((each) => (length += each.said.length + 1) > place).index;
      };
      return {start: at(start), end: at(start + words.length - 1)};
    };
    // What comes next first: the words can stand above as well.
    const answer = found(said.filter(({index}) => index > from)) ?? found(said);
    if (!answer) throw new Error(`Nothing says “${words}”.`);
    return answer;
  }

  /** Where somebody is: at what has the focus. */
  focus() {
    return this.nodes.findLastIndex(({isFocused, role}) => isFocused && role !== 'RootWebArea');
  }

  /** How many words somebody hears on the way, who reads on or jumps to the nearest heading. */
  wordsBetween(from, to) {
    const [target, inTarget] = this.nodes.slice(to);
    // The label of a fold is a heading itself.
    if (inTarget?.role === 'heading' && inTarget.name === target.name) return 0;
    const title = this.nodes.slice(0, to).findLastIndex(({role}) => role === 'heading');
    const start = Math.max(title, to > from ? from + 1 : 0);
    const passed = this.nodes.slice(start, to).map(({said}) => said);
    return passed.join(' ').match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;
  }
}

function tidy(text = '') {
  return text.replace(/\s+/g, ' ').trim();
}
