import {connect} from 'node:net';

// The driver is the only one that is told the list of targets, so these are known: the first process that has
// connected, and the first page.
const CONNECTION = 1n;
const TARGET = 1n;
const LITTLE_ENDIAN = 1;
const PATIENCE = 60_000;

/**
 * A connection to WebKit's inspector, for what WebDriver cannot do.
 *
 * Messages are a length, a flag for the order of bytes, a name and a GVariant, as in WebKit's SocketConnection.cpp.
 * What is said inside them is https://github.com/WebKit/WebKit/tree/main/Source/JavaScriptCore/inspector/protocol
 */
export class Inspector {
  #socket;
  #received = Buffer.alloc(0);
  #page;
  #count = 0;
  #answers = new Map();

  /** Resolves when the page has answered. */
  static async attach(port) {
    const inspector = new Inspector(connect(port, '127.0.0.1'));
    await inspector.#enable();
    return inspector;
  }

  constructor(socket) {
    this.#socket = socket;
    socket.on('data', (bytes) => this.#receive(bytes));
  }

  /** Sends a command to the page, and resolves with its result. */
  async send(method, params = {}) {
    const id = ++this.#count;
    const answer = this.#answer(id, method);
    this.#command('Target.sendMessageToTarget', {
      targetId: this.#page,
      message: JSON.stringify({id, method, params}),
    });
    return answer;
  }

  close() {
    this.#socket.destroy();
  }

  async #enable() {
    const created = this.#answer('page', 'Target.targetCreated');
    this.#write('SetupInspectorClient', Buffer.from('\0'));
    this.#write('Setup', numbers(CONNECTION, TARGET));
    await created;
    // Without it, emulated media change nothing.
    await this.send('Page.enable');
  }

  #answer(id, what) {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(
        () => reject(new Error(`WebKit's inspector does not answer ${what}.`)),
        PATIENCE,
      );
      this.#answers.set(id, ({error, result}) => {
        clearTimeout(timer);
        this.#answers.delete(id);
        if (error) reject(new Error(`${what}: ${error.message}`));
        else resolve(result);
      });
    });
  }

  #command(method, params) {
    const message = JSON.stringify({id: ++this.#count, method, params});
    this.#write(
      'SendMessageToBackend',
      Buffer.concat([numbers(CONNECTION, TARGET), Buffer.from(`${message}\0`)]),
    );
  }

  #write(name, parameters) {
    const body = Buffer.concat([Buffer.from(`${name}\0`), parameters]);
    const head = Buffer.alloc(5);
    head.writeUInt32BE(body.length);
    head[4] = LITTLE_ENDIAN;
    this.#socket.write(Buffer.concat([head, body]));
  }

  #receive(bytes) {
    this.#received = Buffer.concat([this.#received, bytes]);
    while (this.#received.length >= 5) {
      const end = 5 + this.#received.readUInt32BE();
      if (this.#received.length < end) return;
      const body = this.#received.subarray(5, end);
      this.#received = this.#received.subarray(end);
      const name = body.subarray(0, body.indexOf(0)).toString();
      // Before the text are the numbers of the connection and the target.
      const text = body.subarray(name.length + 1 + 16, -1).toString();
      if (name === 'SendMessageToFrontend') this.#hear(JSON.parse(text));
    }
  }

  #hear({method, params}) {
    // A page gets another name in another process, which takes its place when it has loaded.
    if (method === 'Target.targetCreated') {
      this.#page = params.targetInfo.targetId;
      this.#answers.get('page')?.({});
    }
    if (method !== 'Target.dispatchMessageFromTarget') return;
    const answer = JSON.parse(params.message);
    this.#answers.get(answer.id)?.(answer);
  }
}

function numbers(...values) {
  const bytes = Buffer.alloc(8 * values.length);
  values.forEach((value, index) => bytes.writeBigUInt64LE(value, 8 * index));
  return bytes;
}
