import type { AddressForm } from '#lib/domain/language.ts';
import type { ComplaintReading, Risk, Tip } from '#lib/domain/analysis.ts';

/** What the readable report says, in the language of the draft. */
export type ReportWords = {
  readonly languageName: string;
  readonly address: Readonly<Record<AddressForm, string>>;
  readonly otherLanguage: (code: string) => string;
  readonly noComplaint: string;
  readonly frameworks: string;
  readonly legend: string;
  readonly notInOrder: string;
  readonly nothingOpen: string;
  readonly severity: Readonly<Record<Tip['severity'], string>>;
  readonly line: (line: number) => string;
  readonly missingAt: (line: number) => string;
  readonly why: string;
  readonly better: string;
  readonly also: string;
  readonly more: (count: number) => string;
  readonly complaint: string;
  readonly isComplaint: (reading: ComplaintReading) => string;
  readonly customerAddress: Readonly<Record<AddressForm, string>>;
  readonly emotion: Readonly<Record<ComplaintReading['emotion'], string>>;
  readonly risk: Readonly<Record<Risk, string>>;
  readonly severityOfComplaint: readonly string[];
  readonly answered: Readonly<Record<'yes' | 'partly' | 'no', string>>;
  readonly improved: string;
  readonly gaps: string;
};

const nl: ReportWords = {
  languageName: 'Nederlands',
  address: { u: 'u', je: 'je', mixed: 'u en je door elkaar', none: 'geen aanspreekvorm' },
  otherLanguage: (code) =>
    code === 'und'
      ? 'De taal is niet te herkennen; de coach leest niet mee.'
      : `Deze taal (${code}) kent de coach niet; hij leest niet mee.`,
  noComplaint: 'Het bericht van de klant leest niet als een klacht. De coach houdt zich stil.',
  frameworks: 'Schrijfmodellen',
  legend: '✓ staat er   ~ komt in de buurt   · ontbreekt',
  notInOrder: 'staat later dan het model voorstelt',
  nothingOpen: 'Geen tips. Hier hoeft niets aan te gebeuren.',
  severity: { stop: 'stop', high: 'belangrijk', medium: 'let op', low: 'klein' },
  line: (line) => `regel ${line}`,
  missingAt: (line) => `ontbreekt (kan in regel ${line})`,
  why: 'Waarom',
  better: 'Liever',
  also: 'Ook',
  more: (count) => `… en nog ${count}; zie --json`,
  complaint: 'De klant',
  isComplaint: ({ isComplaint }) => (isComplaint ? 'klacht' : 'geen klacht'),
  customerAddress: { u: 'zegt u', je: 'zegt je', mixed: 'zegt u en je', none: 'zonder aanspreekvorm' },
  emotion: {
    angry: 'boos',
    disappointed: 'teleurgesteld',
    worried: 'bezorgd',
    sad: 'verdrietig',
    neutral: 'zakelijk',
    positive: 'tevreden',
  },
  risk: {
    legal: 'juridische stap',
    media: 'pers of openbaarheid',
    injury: 'letsel of gevaar',
    privacy: 'privacy',
    discrimination: 'discriminatie',
    leaving: 'dreigt weg te gaan',
    repeated: 'klaagde eerder',
    vulnerable: 'kwetsbare klant',
    'large-loss': 'grote schade',
  },
  severityOfComplaint: ['', 'licht', 'gewoon', 'ernstig', 'meteen naar de verantwoordelijke'],
  answered: { yes: 'beantwoord', partly: 'half beantwoord', no: 'nog niet beantwoord' },
  improved: 'Verbeterd concept',
  gaps: 'Zelf in te vullen',
};

const en: ReportWords = {
  languageName: 'English',
  address: { u: 'formal', je: 'informal', mixed: 'mixed', none: '' },
  otherLanguage: nl.otherLanguage,
  noComplaint: 'The customer’s message does not read as a complaint. The coach keeps quiet.',
  frameworks: 'Frameworks',
  legend: '✓ present   ~ comes near   · missing',
  notInOrder: 'comes later than the framework suggests',
  nothingOpen: 'No tips. Nothing needs doing here.',
  severity: { stop: 'stop', high: 'important', medium: 'take note', low: 'small' },
  line: (line) => `line ${line}`,
  missingAt: (line) => `missing (could go in line ${line})`,
  why: 'Why',
  better: 'Rather',
  also: 'Also',
  more: (count) => `… and ${count} more; see --json`,
  complaint: 'The customer',
  isComplaint: ({ isComplaint }) => (isComplaint ? 'complaint' : 'no complaint'),
  customerAddress: { u: 'formal', je: 'informal', mixed: 'mixed', none: '' },
  emotion: {
    angry: 'angry',
    disappointed: 'disappointed',
    worried: 'worried',
    sad: 'sad',
    neutral: 'matter-of-fact',
    positive: 'pleased',
  },
  risk: {
    legal: 'legal step',
    media: 'press or publicity',
    injury: 'injury or danger',
    privacy: 'privacy',
    discrimination: 'discrimination',
    leaving: 'threatens to leave',
    repeated: 'complained before',
    vulnerable: 'vulnerable customer',
    'large-loss': 'large loss',
  },
  severityOfComplaint: ['', 'slight', 'normal', 'serious', 'straight to the person responsible'],
  answered: { yes: 'answered', partly: 'half answered', no: 'not answered yet' },
  improved: 'Improved draft',
  gaps: 'For you to fill in',
};

/** English for an English draft, Dutch for all others. */
export const reportWords = (language: string): ReportWords => (language === 'en' ? en : nl);
