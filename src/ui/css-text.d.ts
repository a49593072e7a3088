/** A style sheet imported `with { type: 'text' }` is bundled as a string. */
declare module '*.css' {
  const text: string;
  export default text;
}
