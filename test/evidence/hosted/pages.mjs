/** Opens the pages of the site, and says what is not as a visitor should see it. */

const LEVEL = {nl: 'Wie leidt bij GRIP 3', en: 'Who leads at GRIP 3'};

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} url
 * @param {(what: string, problems: string[]) => void} check
 */
export async function checkPages(browser, url, check) {
  for (const [path, lang] of [
    ['module.html', 'nl'],
    ['classic.html', 'nl'],
    ['english.html', 'en'],
    ['local.html', 'nl'],
  ]) {
    const {page, trouble} = await open(browser, `${url}${path}`);
    const shown = 'matrix at level 3';
    check(`${path}: ${shown} by tag, data-cwk and link`, await shows(page, LEVEL[lang], 3));
    check(`${path}: ${shown} in its frame`, await shows(frameOf(page), LEVEL.nl, 1));
    check(`${path}: asks for nothing elsewhere, and has no error or violation`, trouble());
    await page.close();
  }
  for (const path of ['tampered.html', 'blocked.html']) {
    const {page} = await open(browser, `${url}${path}`);
    check(`${path}: shows the links`, await showsLinks(page));
    await page.close();
  }
  const {page} = await open(browser, `${url}local/embed/situation.html?phase=warm`);
  check('local content in an embed page', await shows(page, 'Crisispiket', 1));
  await page.goto(`${url}cwk/crisis-card.html`);
  check('the crisis card', (await page.title()).includes('Noodkaart') ? [] : [await page.title()]);
  await page.close();
}

async function open(browser, address) {
  const page = await browser.newPage();
  const trouble = [];
  page.on('pageerror', ({message}) => trouble.push(message));
  page.on('console', (message) => trouble.push(message.text()));
  page.on('request', (request) => {
    if (!request.url().startsWith(new URL('/', address).href)) trouble.push(request.url());
  });
  await page.goto(address, {waitUntil: 'load'});
  // Browsers ask for an icon by themselves, once per site.
  return {page, trouble: () => trouble.filter((text) => !text.includes('favicon'))};
}

function frameOf(page) {
  return page.frames().find((frame) => frame !== page.mainFrame());
}

/** Waits until so many widgets show a text. */
async function shows(frame, text, count) {
  const found = await frame
    .waitForFunction(
      (wanted, times) => {
        const widgets = [...document.querySelectorAll('*')].filter(({shadowRoot}) => shadowRoot);
        const having = widgets.filter(({shadowRoot}) => shadowRoot.textContent.includes(wanted));
        return having.length === times;
      },
      {timeout: 20_000},
      text,
      count,
    )
    .catch(() => undefined);
  return found ? [] : [`“${text}” is not shown by ${count}`];
}

async function showsLinks(page) {
  return page.evaluate(() => {
    const links = [...document.querySelectorAll('a')];
    const hidden = links.filter((link) => !link.checkVisibility() || !link.innerText);
    return links.length === 3 ? hidden.map(({href}) => href) : [`there are ${links.length} links`];
  });
}
