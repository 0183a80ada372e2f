/** Made by pack-plugin.ts. Each is a function, so that what is not needed is not parsed. */
declare module 'virtual:packs/nl' {
  const read: () => import('#lib/engine/compile-pack.ts').CompiledPack;
  export default read;
}
declare module 'virtual:packs/en' {
  const read: () => import('#lib/engine/compile-pack.ts').CompiledPack;
  export default read;
}
declare module 'virtual:packs/nl/starters' {
  const read: () => Pick<import('#lib/domain/pack.ts').PackData, 'pack' | 'snippets'>;
  export default read;
}
declare module 'virtual:packs/en/starters' {
  const read: () => Pick<import('#lib/domain/pack.ts').PackData, 'pack' | 'snippets'>;
  export default read;
}
declare module 'virtual:packs/languages' {
  const read: () => Record<string, string[]>;
  export default read;
}
declare module 'virtual:packs/nl/titles' {
  const read: () => import('./to-titles.ts').PackTitles;
  export default read;
}
declare module 'virtual:packs/en/titles' {
  const read: () => import('./to-titles.ts').PackTitles;
  export default read;
}
declare module 'virtual:packs/nl/model' {
  const read: () => import('#lib/model/sentence-model.ts').ModelData;
  export default read;
}
declare module 'virtual:packs/en/model' {
  const read: () => import('#lib/model/sentence-model.ts').ModelData;
  export default read;
}
