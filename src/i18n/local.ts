import {msg, str} from '@lit/localize';

export const failed = () =>
  msg(
    'De eigen gegevens van deze organisatie konden niet worden geladen. U ziet de ingebouwde inhoud.',
  );
export const incomplete = () =>
  msg(
    'Een deel van de eigen gegevens klopt niet en staat er niet bij. De beheerder van deze site ziet in de console wat er mis is.',
  );
export const thisOrganisation = () =>
  msg('deze organisatie', {desc: 'Stands where the name of the organisation is not known.'});
export const filledIn = (organisation: string, date?: string) =>
  date
    ? msg(str`ingevuld door ${organisation}, gecontroleerd op ${date}`, {
        desc: 'Part of a list of sources: by whom this was filled in, and when somebody checked it.',
      })
    : msg(str`ingevuld door ${organisation}`, {
        desc: 'Part of a list of sources: by whom this was filled in.',
      });
/** A veiligheidsregio is not named twice. */
export const organisationIn = (name: string, region: string) =>
  name.toLowerCase() === `veiligheidsregio ${region}`.toLowerCase()
    ? name
    : msg(str`${name}, veiligheidsregio ${region}`, {
        desc: 'An organisation and the safety region that it is in.',
      });
