declare module 'addons-linter' {
  interface Finding {
    code: string;
    file?: string;
    message: string;
  }
  const linter: {
    createInstance(options: { config: object; runAsBinary: boolean }): {
      run(): Promise<{ errors: Finding[]; warnings: Finding[] }>;
    };
  };
  export default linter;
}
