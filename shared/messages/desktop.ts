import type { MessageCatalogue } from '../message.ts';

/** The program on this PC: tray, window, secrets, notices. */
export const desktopMessages = {
  'desktop.unexpected': {
    ru: {
      what: 'В программе произошла ошибка, которой не должно быть',
      remedy: 'Повторите действие. Если не помогло, отправьте в поддержку файл из раздела «Настройки».',
    },
    en: {
      what: 'Something went wrong in the program that never should',
      remedy: 'Try again; if it does not help, send the support file from “Settings”.',
    },
  },
  'desktop.question_malformed': {
    ru: {
      what: 'Окно задало программе вопрос, который она не понимает',
      why: 'Введённое значение недопустимо, или окно и программа разных версий.',
      remedy: 'Проверьте введённые значения. Если не помогло, закройте и откройте окно.',
    },
    en: {
      what: 'The window asked something that the program does not understand',
      why: 'A value that was entered is not allowed, or window and program are of different versions.',
      remedy: 'Check what was entered; if it does not help, close and open the window.',
    },
  },
} as const satisfies MessageCatalogue;
