/** Puts a widget in a real editor as a person does, and takes what the editor saves. */

/**
 * Opens the page of an editor and waits until one can write in it.
 *
 * @param {import('puppeteer-core').Page} page
 */
export async function openEditor(page, url, driver) {
  await page.goto(url);
  await page.waitForFunction(driver.isReady);
  const frame = driver.frame
    ? await (await page.waitForSelector(driver.frame)).contentFrame()
    : page.mainFrame();
  const saved = () => page.evaluate(driver.get);
  let pasted = 0;

  /** Waits until a text stands in the editor: some insert what is pasted after the event. */
  async function savedWith(text) {
    const has = `(text) => (${driver.get})().includes(text)`;
    // A string, because the function of the driver is part of it.
    await page.waitForFunction(`(${has})(${JSON.stringify(text)})`);
    return saved();
  }

  /** Ctrl+C of what the page hands over, then Ctrl+V in the emptied editor. */
  async function paste(type, text) {
    await page.evaluate(driver.set, '');
    await page.evaluate(handOver, type, text);
    await press(page, 'KeyC', 'copy');
    await frame.focus(driver.field);
    await press(page, 'KeyV', 'paste');
  }

  return {
    /** As through the button "source" of an editor. */
    async source(html) {
      await page.evaluate(driver.set, html);
      return saved();
    },
    /** As copied from another page, with a paragraph after it that every editor keeps. */
    async paste(html) {
      const end = `<p>Einde${(pasted += 1)}.</p>`;
      await paste('text/html', html + end);
      return (await savedWith(end)).replace(end, '').trim();
    },
    /** As copied from the address bar, with Enter after it: then editors look for addresses. */
    async pasteAddress(address) {
      await paste('text/plain', address);
      await savedWith(address.replaceAll('&', '&amp;'));
      // Nobody presses a key before the address is in sight; an editor follows the cursor until then.
      await page.evaluate(untilInSight);
      await page.keyboard.press('Enter');
      await page.keyboard.type('Einde');
      return savedWith('Einde');
    },
    /** A text, selected, and the button "link". */
    async link(address, text) {
      await page.evaluate(driver.set, '');
      await frame.focus(driver.field);
      await page.keyboard.type(text);
      await savedWith(text.at(-1));
      await press(page, 'KeyA', 'selectAll');
      await page.evaluate(driver.link, address);
      return savedWith('href');
    },
  };
}

/** In the page: resolves when what stands in it has been drawn. */
function untilInSight() {
  return new Promise((resolve) => {
    window.requestAnimationFrame(() => window.requestAnimationFrame(resolve));
  });
}

/** In the page: the next copy takes this, unchanged, as a program that one copies from puts it there. */
function handOver(type, text) {
  document.activeElement.blur();
  window.getSelection().selectAllChildren(document.querySelector('#copy'));
  const onCopy = (event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData.setData(type, text);
  };
  document.addEventListener('copy', onCopy, {capture: true, once: true});
}

/** Ctrl with a key, with the editing command that a browser with a window derives from it. */
async function press(page, key, command) {
  await page.keyboard.down('Control');
  await page.keyboard.down(key, {commands: [command]});
  await page.keyboard.up(key);
  await page.keyboard.up('Control');
}
