/** The components that the themes are made for, with which the widgets share a page. */

const TABLE = (prefix, header, body = 'body', row = 'row') => `
  <table class="${prefix}">
    <thead class="${prefix}__${header}">
      <tr class="${prefix}__${row}">
        <th scope="col" class="${prefix}__header-cell" data-native="th">Wie</th>
        <th scope="col" class="${prefix}__header-cell">Wat</th>
      </tr>
    </thead>
    <tbody class="${prefix}__${body}">
      <tr class="${prefix}__${row}">
        <td class="${prefix}__cell" data-native="td">Burgemeester</td>
        <td class="${prefix}__cell">Leidt bestuurlijk</td>
      </tr>
    </tbody>
  </table>`;

const UTRECHT_BUTTON =
  '<button type="button" class="utrecht-button utrecht-button--primary-action" data-native="button">Bel ons</button>';
const UTRECHT_LINK =
  '<a href="#" class="utrecht-link utrecht-link--html-a" data-native="a">wie u belt</a>';
const NL_BUTTON =
  '<button type="button" class="nl-button nl-button--primary" data-native="nl-button">Bel ons</button>';

const CANDIDATES = ['heading', 'paragraph', 'link', 'button'].map(
  (name) => `@nl-design-system-candidate/${name}-css/dist/${name}.css`,
);
const UTRECHT = '@utrecht/component-library-css/dist/index.css';

export const NATIVES = {
  nl: {
    files: [UTRECHT, ...CANDIDATES],
    body: 'utrecht-document',
    html: `
      <h2 class="nl-heading nl-heading--level-2" data-native="h2">Digitaal veilig</h2>
      <h3 class="nl-heading nl-heading--level-3" data-native="h3">Bij een crisis</h3>
      <p class="nl-paragraph" data-native="p">
        Lees <a href="#" class="nl-link" data-native="nl-a">wie er leidt</a> bij een crisis, of
        ${UTRECHT_LINK}.
      </p>
      ${UTRECHT_BUTTON} ${NL_BUTTON}
      ${TABLE('utrecht-table', 'header')}`,
  },
  utrecht: {
    files: [UTRECHT],
    body: 'utrecht-document',
    html: `
      <h2 class="utrecht-heading-2" data-native="h2">Digitaal veilig</h2>
      <h3 class="utrecht-heading-3" data-native="h3">Bij een crisis</h3>
      <p class="utrecht-paragraph" data-native="p">
        Lees ${UTRECHT_LINK}.
      </p>
      ${UTRECHT_BUTTON}
      ${TABLE('utrecht-table', 'header')}`,
  },
  ams: {
    files: ['@amsterdam/design-system-css/dist/index.css'],
    body: 'ams-body',
    html: `
      <h2 class="ams-heading ams-heading--2" data-native="h2">Digitaal veilig</h2>
      <h3 class="ams-heading ams-heading--3" data-native="h3">Bij een crisis</h3>
      <p class="ams-paragraph" data-native="p">
        Lees <a href="#" class="ams-link" data-native="a">wie er leidt</a> bij een crisis.
      </p>
      <button type="button" class="ams-button ams-button--primary" data-native="button">
        Bel ons
      </button>
      ${TABLE('ams-table__table', 'header').replaceAll('ams-table__table__', 'ams-table__')}`,
  },
};
