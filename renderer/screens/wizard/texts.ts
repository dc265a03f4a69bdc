import { defineTexts } from '../../texts/texts.ts';

/** Words of the wizard's frame: first card, list of steps, buttons. */
export const wizardTexts = defineTexts({
  ru: {
    title: 'Мастер настройки',
    welcomeTitle: 'Обмен 1С и ОкДеск ещё не настроен',
    welcomeLead:
      'Мастер проведёт через десять шагов, сам проверит обе стороны и ничего в них не изменит, пока вы не начнёте первый обмен. Прервать можно в любой момент: мастер помнит место.',
    setUpTitle: 'Настроить обмен',
    setUpText:
      'Понадобятся: адрес вашего ОкДеск и ключ API, адрес базы 1С с именем и паролем пользователя. Чего пока нет, можно ввести позже.',
    setUp: 'Настроить обмен',
    demoTitle: 'Попробовать на демонстрационных данных',
    demoText:
      'Программа запустит учебную базу 1С и учебный ОкДеск на этом компьютере и всё заполнит сама. Ваши данные не участвуют.',
    demo: 'Попробовать',
    starting: 'Запускаем…',
    newName: 'Обмен с сайтом ОкДеск',
    steps: 'Шаги настройки',
    heading: '{number}. {name}',
    goOnec: 'Ввести данные базы 1С',
    goOkdesk: 'Ввести адрес и ключ',
    stateGreen: 'готово',
    stateWork: 'нужно доделать',
    stateUnknown: 'не проверено: нет связи',
    stateNew: 'ещё не открывали',
    stateChecking: 'проверяется',
    overall: 'Готово шагов: {done} из {total}',
    back: 'Назад',
    next: 'Далее',
    recheck: 'Проверить ещё раз',
    checking: 'Проверяем обе стороны…',
    checkingShort: 'Проверяем…',
    openPage: 'Открыть в ОкДеск',
    progress: '{done} из {total}',
    allDone: 'Всё готово',
    checkedAt: ' · {time}',
    finished: 'Настройка завершена, обмен работает. Любой шаг можно проверить снова.',
    where: 'Где: {path}',
  },
  en: {
    title: 'Set-up wizard',
    welcomeTitle: 'The exchange of 1C and OkDesk is not set up yet',
    welcomeLead:
      'The wizard leads through ten steps, checks both sides by itself and changes nothing there until you start the first exchange. Leave at any time: it remembers the place.',
    setUpTitle: 'Set up the exchange',
    setUpText:
      'You will need: the address of your OkDesk and an API key, the address of the 1C infobase with a user name and password. What is not at hand can be entered later.',
    setUp: 'Set up the exchange',
    demoTitle: 'Try it on demonstration data',
    demoText:
      'The program starts a practice infobase and a practice OkDesk on this PC and fills everything in. Your data take no part.',
    demo: 'Try it',
    starting: 'Starting…',
    newName: 'Exchange with OkDesk',
    steps: 'Steps of the set-up',
    heading: '{number}. {name}',
    goOnec: 'Enter the data of the infobase',
    goOkdesk: 'Enter address and key',
    stateGreen: 'done',
    stateWork: 'needs work',
    stateUnknown: 'not checked: no connection',
    stateNew: 'not opened yet',
    stateChecking: 'being checked',
    overall: 'Steps done: {done} of {total}',
    back: 'Back',
    next: 'Next',
    recheck: 'Check again',
    checking: 'Checking both sides…',
    checkingShort: 'Checking…',
    openPage: 'Open in OkDesk',
    progress: '{done} of {total}',
    allDone: 'Everything is done',
    checkedAt: ' · {time}',
    finished: 'The set-up is finished, the exchange works. Any step can be checked again.',
    where: 'Where: {path}',
  },
});

/** Names of the steps, what to do in each, and where in ОкДеск or 1C it is done. */
export const stepTexts = defineTexts({
  ru: {
    switches: 'Общие настройки',
    statuses: 'Статусы заявок',
    issueAttribute: 'Атрибут «Тип работ»',
    timeEntryAttributes: 'Атрибуты трудозатрат',
    apiKey: 'Ключ API',
    onec: 'База 1С',
    exchange: 'Настройка обмена',
    schedules: 'Расписание',
    matching: 'Сопоставление',
    firstRun: 'Первый обмен',
    switchesLead: 'Проверьте и в случае необходимости активируйте переключатели.',
    statusesLead:
      'Добавьте рекомендуемые статусы и поправьте предопределённые. Сначала создайте статусы с обязательными полями, затем откройте каждый ещё раз и задайте прочие параметры.',
    issueAttributeLead: 'Добавьте атрибут заявок с пятью значениями.',
    timeEntryAttributesLead:
      'Добавьте два атрибута трудозатрат. Их значения – названия из справочников 1С, каждое с новой строки.',
    apiKeyLead:
      'Нажмите «Сгенерировать новый ключ» и укажите пользователя, от имени которого будет идти обмен. Важно: у него должны быть права на создание и редактирование компаний, контактов, оборудования, объектов обслуживания и договоров.',
    onecLead:
      'Укажите, где опубликована база и кто в неё входит. Программа проверит, всё ли нужное открыто для обмена, и один раз прочитает справочники.',
    exchangeLead: 'Назовите обмен, проверьте соединение и решите, с какого дня загружать заявки.',
    schedulesLead:
      'Выгрузка и загрузка разделены, у каждой своё расписание. Пока мастер не пройден до конца, расписания не работают.',
    matchingLead:
      'Если вы уже работали в ОкДеск, часть клиентов там есть. Программа найдёт их, чтобы не завести вторых: точные совпадения свяжет сама, о сомнительных спросит. В ОкДеск при этом ничего не меняется.',
    firstRunLead: 'Сначала посмотрите, что будет сделано. Затем начните обмен.',
    switchesPath: 'Настройки – Общие настройки системы',
    statusesPath: 'Настройки – Заявки – Статусы заявок',
    issueAttributePath: 'Настройки – Заявки – Атрибуты заявок',
    timeEntryAttributesPath: 'Настройки – Заявки – Атрибуты трудозатрат заявок',
    apiKeyPath: 'Настройки – API',
  },
  en: {
    switches: 'General settings',
    statuses: 'Issue statuses',
    issueAttribute: 'Attribute «Тип работ»',
    timeEntryAttributes: 'Time entry attributes',
    apiKey: 'API key',
    onec: '1C infobase',
    exchange: 'The exchange',
    schedules: 'Schedule',
    matching: 'Matching',
    firstRun: 'First exchange',
    switchesLead: 'Look at the switches and turn them on where needed.',
    statusesLead:
      'Add the recommended statuses and mend the predefined ones. First create the statuses with the required fields, then open each again and set the other parameters.',
    issueAttributeLead: 'Add the issue attribute with its five values.',
    timeEntryAttributesLead:
      'Add two time entry attributes. Their values are names from the 1C catalogs, one a line.',
    apiKeyLead:
      'Press “Generate a new key” and choose the user on whose behalf the exchange goes. That user must be allowed to create and edit companies, contacts, equipment, maintenance entities and agreements.',
    onecLead:
      'Say where the infobase is published and who signs in. The program checks that everything needed is open to it and reads the catalogs once.',
    exchangeLead: 'Name the exchange, check the connection and decide from which day issues are loaded.',
    schedulesLead:
      'Export and import are separate, each has a schedule of its own. They do not work until the wizard is finished.',
    matchingLead:
      'If you have worked in OkDesk before, some clients are there. The program finds them, so that none is made twice: it links certain matches and asks about doubtful ones. Nothing changes in OkDesk meanwhile.',
    firstRunLead: 'Look at what would be done first. Then start the exchange.',
    switchesPath: 'Settings – General settings',
    statusesPath: 'Settings – Issues – Issue statuses',
    issueAttributePath: 'Settings – Issues – Issue attributes',
    timeEntryAttributesPath: 'Settings – Issues – Time entry attributes',
    apiKeyPath: 'Settings – API',
  },
});
