/** What an organisation lays over it. */
export const local = {
  schemaVersion: 2,
  organisation: {name: 'Gemeente Waterbergen', region: 'Rivierdelta'},
  contacts: [
    {
      id: 'duty',
      name: 'Piket veiligheid',
      role: 'Crisiscoördinator',
      actor: 'mayor',
      phone: '010 765 43 21',
      hours: 'altijd',
      deputy: {name: 'De meldkamer', phone: '112'},
      verifiedOn: '2026-10-05',
    },
  ],
};
