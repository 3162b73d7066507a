/** Takes away what index.html shows behind the page until the page itself is there (shell/shell.ts); where it shows nothing, nothing. */
export const clearShell = (): void => document.querySelector('.shell')?.remove();
