/** Made by pack-plugin.ts. Each is a function, so that a pack that is not needed is not parsed. */
declare module 'virtual:packs/nl' {
  const read: () => import('#lib/domain/pack.ts').PackData;
  export default read;
}
declare module 'virtual:packs/en' {
  const read: () => import('#lib/domain/pack.ts').PackData;
  export default read;
}
declare module 'virtual:packs/languages' {
  const read: () => Record<string, string[]>;
  export default read;
}
