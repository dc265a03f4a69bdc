import { type Theme, webDarkTheme, webLightTheme } from '@fluentui/react-components';

/** Fluent's own colours: their contrast is proven, and Windows looks like them. */
export const lightTheme: Theme = webLightTheme;

export const darkTheme: Theme = webDarkTheme;
