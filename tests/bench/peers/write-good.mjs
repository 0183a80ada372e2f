import writeGood from 'write-good';

export const open = () => (text) => writeGood(text).length;
