// What a page imports that takes the widgets one by one.
import '/dist/elements/content/define.js';
import '/dist/elements/crisis-card/define.js';
import '/dist/elements/exercise/define.js';
import '/dist/elements/grip-matrix/define.js';
import '/dist/elements/publication-card/define.js';
import '/dist/elements/publication-list/define.js';
import '/dist/elements/road/define.js';
import '/dist/elements/road-map/define.js';
import '/dist/elements/situation/define.js';
import '/dist/elements/wegenwacht/define.js';
