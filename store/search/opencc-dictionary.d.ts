declare module 'opencc-js/dict/TSCharacters' {
  /** Rows of 'traditional simplified [simplified …]', joined with '|'. */
  const rows: string;
  export default rows;
}
