import {PAGES} from '../../embed/pages.js';
import {optionsOf, WIDGETS, type Option, type WidgetName} from '../../embed/widgets.js';
import {version} from '../../internal/version.js';

/** What the README of a folder is about. */
export interface Hosted {
  /** With a `/` at the end. */
  readonly base: string;
  /** The address of the own content, relative to the folder. */
  readonly content?: string | undefined;
  /** The values of the `integrity` attributes. */
  readonly integrity: {readonly module: string; readonly classic: string};
}

/** What a webmaster does with the folder, in Dutch. */
export function readmeOf(hosted: Hosted): string {
  return (
    [snippet(hosted), doors(hosted), widgets(hosted), security(hosted), upkeep(hosted)].join(
      '\n\n',
    ) + '\n'
  );
}

function snippet({base, content, integrity}: Hosted): string {
  const data = content === undefined ? '' : ` data-content="${base}${content}"`;
  return `# Cyberwegenkaart ${version} op ${base}

Deze map is gemaakt met \`npx cyberwegenkaart host\`.

## 1. Zet de map op uw server

Zet alles in deze map op uw server, zodat het te openen is op ${base} (bijvoorbeeld
${base}embed/grip-matrix.html).

## 2. Zet het script in uw pagina's

Zet dit één keer in het sjabloon van uw site, of in de pagina:

\`\`\`html
<script type="module" src="${base}cyberwegenkaart.js" integrity="${integrity.module}" crossorigin="anonymous"${data}></script>
\`\`\`

Kan uw site geen modules aan? Neem dan dit, en niet allebei:

\`\`\`html
<script defer src="${base}cyberwegenkaart.classic.js" integrity="${integrity.classic}" crossorigin="anonymous"${data}></script>
\`\`\`

\`integrity\` is een controlegetal. Verandert iemand het bestand? Dan start de browser het niet. Staat uw pagina op dezelfde
server als dit script? Dan mag \`crossorigin="anonymous"\` weg. Staat uw pagina op een andere server? Laat het dan staan, en
laat de server van deze map dit meesturen, bij de scripts en bij \`cyberwegenkaart.en.json\`:

\`\`\`text
Access-Control-Allow-Origin: *
\`\`\`

Een pagina haalt dit op, en verder niets:

${loaded(content)}

Het Engelse bestand is geen script: er staan alleen woorden in. Een eigen controlegetal in uw pagina is niet nodig. Het
script kent dat getal, en de browser kijkt het na. Is het een ander bestand? Dan blijft de tekst Nederlands, en zegt de
console waarom.`;
}

function loaded(content: string | undefined): string {
  return [
    '- het script;',
    '- op een pagina in het Engels: `cyberwegenkaart.en.json`, dat naast het script staat;',
    content === undefined
      ? '- uw eigen inhoud, als u die later toevoegt.'
      : `- uw eigen inhoud: \`${decodeURIComponent(content)}\`.`,
  ].join('\n');
}

function doors({base}: Hosted): string {
  const page = `${base}embed/grip-matrix.html?level=3`;
  const {title} = PAGES['grip-matrix'];
  return `## 3. Zet onderdelen in uw pagina's

Er zijn vijf manieren. Kies wat uw CMS toelaat. Wat u tussen de tags zet, ziet de bezoeker als het script niet werkt.

1. **Een eigen tag.**

   \`\`\`html
   <cwk-grip-matrix level="3"><a href="${page}">${title}</a></cwk-grip-matrix>
   \`\`\`

2. **Een gewone tag met \`data-cwk\`**, als uw CMS eigen tags weghaalt.

   \`\`\`html
   <div data-cwk="grip-matrix" data-level="3"><a href="${page}">${title}</a></div>
   \`\`\`

3. **Een gewone link**, alleen op een regel. Dit kan in elk CMS. Het script maakt er het onderdeel van.

   \`\`\`html
   <p><a href="${page}">${title}</a></p>
   \`\`\`

4. **Een kader (iframe)**, zonder script in uw pagina. In WordPress plakt u alleen het adres op een eigen regel.

   \`\`\`html
   <iframe src="${page}" title="${title}" width="100%" height="600"></iframe>
   \`\`\`

5. **Zonder netwerk**: [crisis-card.html](crisis-card.html) is de noodkaart in één bestand. Druk de kaart af, of bewaar die
   op een USB-stick.`;
}

function widgets({base}: Hosted): string {
  const rows = (Object.keys(WIDGETS) as WidgetName[]).map((widget) => {
    const options = optionsOf(widget).map(
      ([name, option]) => `  - \`${name}\`: ${meaningOf(option)}`,
    );
    return `- **${widget}** (${PAGES[widget].title}): ${base}embed/${widget}.html\n${options.join('\n')}`;
  });
  return `## De onderdelen en hun opties

In een tag schrijft u \`level="3"\`, bij \`data-cwk\` \`data-level="3"\`, en in een adres \`?level=3\`. Meer opties in een adres
verbindt u met \`&\`. Met \`?lang=en\` is een kader in het Engels. Opties met eigen tekst werken niet in een adres.

${rows.join('\n')}`;
}

function meaningOf(option: Option): string {
  if (option === 'flag') return 'aan als de optie er staat';
  if (option === 'text') return 'eigen tekst';
  return typeof option === 'string'
    ? `een id uit \`${option}\``
    : option.map((value) => `\`${value}\``).join(', ');
}

function security({base}: Hosted): string {
  const {origin} = new URL(base);
  return `## 4. Voeg dit toe aan uw Content-Security-Policy

Stuurt uw site een Content-Security-Policy mee? Zet deze adressen dan bij wat er al staat:

\`\`\`text
script-src ${origin};
connect-src ${origin};
frame-src ${origin};
trusted-types cyberwegenkaart 'allow-duplicates';
\`\`\`

\`connect-src\` is nodig voor pagina's in het Engels en voor eigen inhoud. Zonder die regel blijft de tekst Nederlands, en komt
de eigen inhoud niet. \`frame-src\` is alleen nodig voor kaders. \`trusted-types\` is alleen nodig als uw site die regel al heeft. Staat alles op één
server? Dan is \`'self'\` genoeg. Stuurt de server van deze map \`X-Frame-Options\` of \`frame-ancestors\` mee? Sta daar dan de
sites toe die een kader mogen tonen.`;
}

function upkeep({content}: Hosted): string {
  const own =
    content === undefined
      ? 'Er is nog geen eigen inhoud. Die voegt u toe met `--content <bestand.json>`.'
      : `Uw eigen inhoud staat in [${decodeURIComponent(content)}](${content}). Die is gecontroleerd. De kaders gebruiken die ook. Een
kader in WordPress kan het bestand alleen lezen als uw server er \`Access-Control-Allow-Origin: *\` bij meestuurt. Anders
toont het de ingebouwde inhoud. Doe dit alleen als iedereen het bestand mag lezen: dus nooit op een intranet.

**Let op:** \`crisis-card.html\` heeft alleen de ingebouwde inhoud, zonder uw contacten. Wilt u de noodkaart met uw contacten?
Open [embed/crisis-card.html](embed/crisis-card.html) op uw server, en bewaar de kaart met de knop.`;
  return `## 5. Eigen inhoud

${own}

## Een nieuwe versie

Draai de opdracht opnieuw met dezelfde map. Verander niets met de hand in deze map: dan weigert de opdracht, zodat er nooit
iets van u verdwijnt. In \`cyberwegenkaart-host.json\` staat het controlegetal van elk bestand. Neem daarna de nieuwe regels
met \`integrity\` over in uw pagina's, op hetzelfde moment als u de bestanden vervangt.`;
}
