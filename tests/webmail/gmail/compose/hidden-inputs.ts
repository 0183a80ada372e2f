import { element } from '#tests/webmail/gmail/element.ts';

// In the order in which live Gmail has them; `subject` is the stored one, not the field.
const names = [
  'composeid',
  'from',
  'subject',
  'draft',
  'rt',
  'lts',
  'bwd',
  'rm',
  'ac',
  'adc',
  'ishtml',
  'body',
  'pte',
  'pti',
  'bpfs',
  'uet',
  'pbgt',
  'pbgas',
  'pbgir',
  'msg_encrypt',
  'signature',
  'securityindicator',
] as const;

export type HiddenName = (typeof names)[number];

/** The hidden fields of a compose form; the only place where a draft's identity stands. */
export type HiddenInputs = {
  readonly elements: readonly HTMLInputElement[];
  read(name: HiddenName): string;
  write(name: HiddenName, value: string): void;
};

export function hiddenInputs(): HiddenInputs {
  const byName = new Map(names.map((name) => [name, element('input', { type: 'hidden', name })]));
  return {
    elements: [...byName.values()],
    read: (name) => byName.get(name)?.value ?? '',
    write: (name, value) => {
      const input = byName.get(name);
      if (input) input.value = value;
    },
  };
}
