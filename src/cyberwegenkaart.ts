// The script tag. First a look at the page; then the content, so that each element finds it when it is defined; then
// the provider, so that the widgets inside it need not move to it afterwards. At last the other doors, which make
// those elements.
import './page/sound-page.js';
import './page/provide-content.js';
import './elements/content/define.js';
import './elements/road-map/define.js';
import './elements/road/define.js';
import './elements/grip-matrix/define.js';
import './elements/situation/define.js';
import './elements/wegenwacht/define.js';
import './elements/crisis-card/define.js';
import './elements/exercise/define.js';
import './elements/publication-card/define.js';
import './elements/publication-list/define.js';
import './page/open-doors.js';
