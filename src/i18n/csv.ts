import {msg} from '@lit/localize';

export const download = () => msg('Download als CSV');
export const fileName = () => msg('wie-doet-wat-bij-grip.csv', {desc: 'Name of a file.'});
export const columns = {
  actor: () => msg('wie', {desc: 'Header of a column in a spreadsheet.'}),
  condition: () => msg('voorwaarde', {desc: 'Header of a column in a spreadsheet.'}),
  level: () => msg('niveau', {desc: 'Header of a column in a spreadsheet.'}),
  role: () => msg('rol', {desc: 'Header of a column in a spreadsheet.'}),
  scope: () => msg('toelichting', {desc: 'Header of a column in a spreadsheet.'}),
  basis: () => msg('gebaseerd op', {desc: 'Header of a column in a spreadsheet.'}),
  why: () => msg('waarom', {desc: 'Header of a column in a spreadsheet.'}),
  sources: () => msg('bronnen', {desc: 'Header of a column in a spreadsheet.'}),
  differ: () => msg('bronnen verschillen', {desc: 'A mark next to a text.'}),
  position: () =>
    msg('wat de wet of andere bronnen zeggen', {desc: 'Header of a column in a spreadsheet.'}),
  verifiedOn: () => msg('bronnen gelezen op', {desc: 'Header of a column in a spreadsheet.'}),
};
