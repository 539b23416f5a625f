/** What a user of the site does without a browser: log in, and save through the REST interface as the editor does. */

/**
 * Logs in through the form of WordPress; the password of each user of the fixture is its name.
 *
 * @param {string} url - Of the site.
 * @param {string} name
 */
export async function logIn(url, name) {
  const answer = await fetch(`${url}/wp-login.php`, {
    method: 'POST',
    headers: {Cookie: 'wordpress_test_cookie=WP%20Cookie%20check'},
    body: new URLSearchParams({log: name, pwd: name, testcookie: '1'}),
    redirect: 'manual',
  });
  const cookies = answer.headers.getSetCookie().map((line) => {
    const [, cookie, value, path] = /^([^=]+)=([^;]*).*?path=([^;]+)/i.exec(line);
    return {name: cookie, value, path, url};
  });
  if (!cookies.some((cookie) => cookie.name.startsWith('wordpress_logged_in'))) {
    throw new Error(`WordPress did not let ${name} in: ${answer.status}`);
  }
  const headers = {Cookie: cookies.map((each) => `${each.name}=${each.value}`).join('; ')};
  const nonce = await fetch(`${url}/wp-admin/admin-ajax.php?action=rest-nonce`, {headers});
  headers['X-WP-Nonce'] = await nonce.text();

  /** Asks the REST interface, and fails when it refuses. */
  async function rest(route, body) {
    const response = await fetch(`${url}/index.php?rest_route=${route}`, {
      method: body ? 'POST' : 'GET',
      headers: {...headers, 'Content-Type': 'application/json'},
      body: body && JSON.stringify(body),
    });
    const result = await response.json();
    if (!response.ok) throw new Error(`${name} may not ${route}: ${JSON.stringify(result)}`);
    return result;
  }

  return {
    name,
    cookies,
    rest,
    /** Publishes a page, or a post for whoever may not make pages; `raw` is what WordPress has kept of the content. */
    async publish(title, content) {
      const kind = name === 'author' ? '/wp/v2/posts' : '/wp/v2/pages';
      const {
        id,
        link,
        content: kept,
      } = await rest(`${kind}&context=edit`, {
        title,
        content,
        status: 'publish',
      });
      return {id, link, raw: kept.raw};
    },
  };
}
