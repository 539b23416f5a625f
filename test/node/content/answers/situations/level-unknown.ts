import {
  ACTIONS_AT_ANY_LEVEL,
  ALL_DEADLINES,
  OTHER_ACTIONS_AT_4,
  OWN_ACTIONS,
  type Situation,
} from './situation.js';

/** Nobody knows the level: GRIP 0 is assumed and told, and nothing of the other levels is lost. */
export const levelUnknown: readonly Situation[] = [
  {
    what: 'nothing is known at all',
    because: 'the first minute: not scaled up, and every possibility open [C.2, G.5]',
    known: {},
    administrative: 'mayor',
    operational: '',
    steps: `warm-1 warm-2 warm-3 warm-4 warm-5⚠gbt-above-grip-3 warm-6⚠chair-from-which-level
      cold-1 cold-2 cold-3 cold-4`,
    conflicts: '',
    warnings: `crosses-boundary crosses-region level-unknown no-incident-scene society-affected
      steps-for-others`,
    wheel: `level-0-operationalLead organisation-first own-systems-first vital-cause⚠ncsc-cause
      not-vital-cause nctv-at-5 transfer-at-4 public-order-at-4⚠public-order-at-grip-4`,
    own: '',
    times: 'time-alert time-copi time-rot time-gbt time-care time-rbt-not-said',
    changes: `level-0-scalesUp level-1-scalesUp level-2-scalesUp level-3-scalesUp level-4-scalesUp
      level-5-scalesUp change-to-1 change-to-2 change-to-3 change-to-4 change-to-5
      levels-can-be-skipped scaling-down-not-said`,
    calls: 'ibd ncsc police cert-wm',
    named: 'z-cert surfcert i-cert cyberloketten',
    missing: 'safety-region',
    actions: `${OWN_ACTIONS} ${ACTIONS_AT_ANY_LEVEL}`,
    deadlines: ALL_DEADLINES,
    sector: '',
  },
  {
    what: 'a mayor who knows only that it is happening',
    because:
      'the mayor may have to act, convene the GBT or sit in the RBT: factsheet 70-74, 130-133',
    known: {phase: 'warm'},
    role: 'mayor',
    administrative: 'mayor',
    operational: '',
    steps: 'warm-1 warm-2 warm-3 warm-4 warm-5⚠gbt-above-grip-3 warm-6⚠chair-from-which-level',
    conflicts: '',
    warnings: `crosses-boundary crosses-region level-unknown no-incident-scene society-affected
      steps-for-others`,
    wheel: `level-0-operationalLead organisation-first own-systems-first vital-cause⚠ncsc-cause
      not-vital-cause nctv-at-5 transfer-at-4 public-order-at-4⚠public-order-at-grip-4`,
    own: 'mayor-leads-administratively mayor-gbt mayor-rbt mayor-triangle mayor-own',
    times: 'time-alert time-copi time-rot time-gbt time-care time-rbt-not-said',
    changes: `level-0-scalesUp level-1-scalesUp level-2-scalesUp level-3-scalesUp level-4-scalesUp
      level-5-scalesUp change-to-1 change-to-2 change-to-3 change-to-4 change-to-5
      levels-can-be-skipped scaling-down-not-said`,
    calls: 'ibd ncsc police cert-wm',
    named: 'z-cert surfcert i-cert cyberloketten',
    missing: 'safety-region',
    actions: `${OWN_ACTIONS} ${ACTIONS_AT_ANY_LEVEL}`,
    deadlines: ALL_DEADLINES,
    sector: '',
  },
  {
    what: 'a spokesman who knows nothing yet',
    because: 'the sources are silent on communication; Wvr 7 and Bvr 2.3.1 are not [A.5, B]',
    known: {},
    role: 'communication',
    administrative: 'mayor',
    operational: '',
    steps: `warm-1 warm-2 warm-3 warm-4 warm-5⚠gbt-above-grip-3 warm-6⚠chair-from-which-level
      cold-1 cold-2 cold-3 cold-4`,
    conflicts: '',
    warnings: `crosses-boundary crosses-region level-unknown no-incident-scene society-affected
      steps-for-others`,
    wheel: `level-0-operationalLead organisation-first own-systems-first vital-cause⚠ncsc-cause
      not-vital-cause nctv-at-5 transfer-at-4 public-order-at-4⚠public-order-at-grip-4`,
    own: 'communication-not-said communication-inform communication-rot communication-own',
    times: 'time-alert time-copi time-rot time-gbt time-care time-rbt-not-said',
    changes: `level-0-scalesUp level-1-scalesUp level-2-scalesUp level-3-scalesUp level-4-scalesUp
      level-5-scalesUp change-to-1 change-to-2 change-to-3 change-to-4 change-to-5
      levels-can-be-skipped scaling-down-not-said`,
    calls: 'ibd ncsc police cert-wm',
    named: 'z-cert surfcert i-cert cyberloketten',
    missing: 'safety-region',
    actions: `${OWN_ACTIONS} ${ACTIONS_AT_ANY_LEVEL}`,
    deadlines: ALL_DEADLINES,
    sector: '',
  },
  {
    what: 'a small hack elsewhere, the level not asked yet',
    because:
      'not calming: "no GRIP" is not known; at GRIP 1 to 3 the mayor leads, so stays [B, C.2]',
    known: {phase: 'warm', origin: 'other', society: 'no', boundary: 'none', vital: 'no'},
    role: 'mayor',
    administrative: 'mayor',
    operational: '',
    steps: 'warm-1 warm-2 warm-3 warm-4 warm-5⚠gbt-above-grip-3 warm-6⚠chair-from-which-level',
    conflicts: '',
    warnings: 'level-unknown no-incident-scene',
    wheel: `level-0-operationalLead organisation-first
      not-vital-cause nctv-at-5 transfer-at-4 public-order-at-4⚠public-order-at-grip-4`,
    own: 'mayor-leads-administratively mayor-gbt mayor-rbt mayor-triangle',
    times: 'time-alert time-copi time-rot time-gbt time-care time-rbt-not-said',
    changes: `level-0-scalesUp level-1-scalesUp level-2-scalesUp level-3-scalesUp level-4-scalesUp
      level-5-scalesUp change-to-1 change-to-2 change-to-3 change-to-4 change-to-5
      levels-can-be-skipped scaling-down-not-said`,
    calls: 'ibd ncsc police cert-wm',
    named: 'z-cert surfcert i-cert cyberloketten',
    missing: 'safety-region',
    actions: ACTIONS_AT_ANY_LEVEL,
    deadlines: '',
    sector: '',
  },
  {
    what: 'a school group in two gemeenten is closed, the level not known',
    because: 'the boundary warns at an unknown level too: factsheet 141-143, I-01 [G.5]',
    known: {phase: 'warm', origin: 'other', society: 'yes', boundary: 'municipality', vital: 'no'},
    role: 'public-order-adviser',
    administrative: 'mayor',
    operational: '',
    steps: 'warm-1 warm-2 warm-3 warm-4 warm-5⚠gbt-above-grip-3 warm-6⚠chair-from-which-level',
    conflicts: '',
    warnings: 'crosses-boundary level-unknown no-incident-scene society-affected',
    wheel: `level-0-operationalLead organisation-first not-vital-cause nctv-at-5 transfer-at-4
      public-order-at-4⚠public-order-at-grip-4`,
    own: 'public-order-adviser-advises adviser-align',
    times: 'time-alert time-copi time-rot time-gbt time-care time-rbt-not-said',
    changes: `level-0-scalesUp level-1-scalesUp level-2-scalesUp level-3-scalesUp level-4-scalesUp
      level-5-scalesUp change-to-1 change-to-2 change-to-3 change-to-4 change-to-5
      levels-can-be-skipped scaling-down-not-said`,
    calls: 'ibd ncsc police cert-wm',
    named: 'z-cert surfcert i-cert cyberloketten',
    missing: 'safety-region',
    actions: ACTIONS_AT_ANY_LEVEL,
    deadlines: '',
    sector: '',
  },
  {
    what: 'the CISO finds ransomware in the own network and knows no more',
    because: 'own systems first, the IBD is the CERT of gemeenten: factsheet 88-91, 115-121 [C, E]',
    known: {phase: 'warm', origin: 'own'},
    role: 'ciso',
    administrative: 'mayor',
    operational: '',
    steps: 'warm-1 warm-2 warm-3 warm-4 warm-5⚠gbt-above-grip-3 warm-6⚠chair-from-which-level',
    conflicts: '',
    warnings: `crosses-boundary crosses-region level-unknown no-incident-scene society-affected
      steps-for-others`,
    wheel: `level-0-operationalLead own-systems-first vital-cause⚠ncsc-cause not-vital-cause
      nctv-at-5 transfer-at-4 public-order-at-4⚠public-order-at-grip-4`,
    own: 'ciso-advises ciso-connect ciso-own',
    times: 'time-alert time-copi time-rot time-gbt time-care time-rbt-not-said',
    changes: `level-0-scalesUp level-1-scalesUp level-2-scalesUp level-3-scalesUp level-4-scalesUp
      level-5-scalesUp change-to-1 change-to-2 change-to-3 change-to-4 change-to-5
      levels-can-be-skipped scaling-down-not-said`,
    calls: 'ibd ncsc police cert-wm',
    named: '',
    missing: 'duty-officer supplier',
    actions: OWN_ACTIONS,
    deadlines: ALL_DEADLINES,
    sector: '',
  },
  {
    what: 'vital infrastructure in several regions, the level not known',
    because: 'the NCTV line is only for what is not vital: factsheet 111-113 [C.1]',
    known: {phase: 'warm', origin: 'other', society: 'yes', boundary: 'region', vital: 'yes'},
    administrative: 'mayor',
    operational: '',
    steps: 'warm-1 warm-2 warm-3 warm-4 warm-5⚠gbt-above-grip-3 warm-6⚠chair-from-which-level',
    conflicts: '',
    warnings: 'crosses-boundary crosses-region level-unknown no-incident-scene society-affected',
    wheel: `level-0-operationalLead organisation-first vital-cause⚠ncsc-cause transfer-at-4
      public-order-at-4⚠public-order-at-grip-4`,
    own: '',
    times: 'time-alert time-copi time-rot time-gbt time-care time-rbt-not-said',
    changes: `level-0-scalesUp level-1-scalesUp level-2-scalesUp level-3-scalesUp level-4-scalesUp
      level-5-scalesUp change-to-1 change-to-2 change-to-3 change-to-4 change-to-5
      levels-can-be-skipped scaling-down-not-said`,
    calls: 'ibd ncsc police cert-wm',
    named: 'z-cert surfcert i-cert cyberloketten',
    missing: 'safety-region',
    actions: ACTIONS_AT_ANY_LEVEL,
    deadlines: '',
    sector: '',
  },
  {
    what: 'only "GRIP 4" was heard on the telephone',
    because: 'Wvr 39: the chair leads; nothing else is known, so nothing contradicts [B, C]',
    known: {level: '4'},
    role: 'mayor',
    administrative: 'chair',
    operational: 'regional-operations',
    steps: `warm-6⚠chair-from-which-level
      cold-1 cold-2 cold-3 cold-4`,
    conflicts: '',
    warnings: 'crosses-region steps-for-others',
    wheel: `organisation-first own-systems-first vital-cause⚠ncsc-cause not-vital-cause
      transfer-at-4 public-order-at-4⚠public-order-at-grip-4`,
    own: 'mayor-advises⚠public-order-at-grip-4 mayor-rbt mayor-own',
    times: 'time-alert time-copi time-rot time-care time-rbt-not-said',
    changes: 'level-4-scalesUp change-to-5 levels-can-be-skipped scaling-down-not-said',
    calls: 'ibd ncsc police cert-wm',
    named: 'z-cert surfcert i-cert cyberloketten',
    missing: 'safety-region',
    actions: `${OWN_ACTIONS} ${OTHER_ACTIONS_AT_4}`,
    deadlines: ALL_DEADLINES,
    sector: '',
  },
  {
    what: 'only "GRIP 5" was heard on the telephone',
    because: 'each chair leads the own region; the NCTV may be called in: factsheet 111-113 [B, C]',
    known: {level: '5'},
    role: 'ciso',
    administrative: 'chair',
    operational: 'regional-operations',
    steps: `warm-6⚠chair-from-which-level
      cold-1 cold-2 cold-3 cold-4`,
    conflicts: '',
    warnings: 'steps-for-others',
    wheel: `organisation-first own-systems-first vital-cause⚠ncsc-cause not-vital-cause nctv-at-5
      transfer-at-4 public-order-at-4⚠public-order-at-grip-4`,
    own: 'ciso-advises ciso-connect ciso-own',
    times: 'time-alert time-copi time-rot time-care time-rbt-not-said',
    changes: 'level-5-scalesUp levels-can-be-skipped scaling-down-not-said',
    calls: 'ibd ncsc police cert-wm',
    named: 'z-cert surfcert i-cert cyberloketten',
    missing: 'safety-region',
    actions: `${OWN_ACTIONS} ${OTHER_ACTIONS_AT_4}`,
    deadlines: ALL_DEADLINES,
    sector: '',
  },
];
