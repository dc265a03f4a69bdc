/**
 * The statuses that the set-up of ОкДеск asks for (user guide of the module, «Первичная настройка», 2): both tables, and
 * the guide's picture of the finished list, which alone shows `delayed`. Statuses name each other by code, because names
 * may be changed in the account. A parameter that is absent stays as the account has it.
 */
export interface StatusPlan {
  /** Spelling of the guide; accounts were seen with `cancel`, `completed`: codes are compared without case. */
  readonly code: StatusCode;
  readonly name: string;
  /** `recommended` is to be added and may be left out; `predefined` is in every account and is to be changed. */
  readonly need: 'recommended' | 'predefined';
  /** The name is one that a person has to give; otherwise it is the one that ОкДеск gave. */
  readonly named: boolean;
  /** `#rrggbb`. */
  readonly colour?: string;
  /** «Переходы из данного статуса» as the table has them. */
  readonly leadsTo?: readonly StatusCode[];
  /** «Переходы в данный статус» as the table has them. */
  readonly comesFrom?: readonly StatusCode[];
  /** «Переходы из данного статуса» as the picture has them. */
  readonly pictured?: readonly StatusCode[];
  /** «Название кнопки перехода». */
  readonly button?: string;
  /** «Типы заявок». */
  readonly issueTypes?: readonly string[];
  /** «Списание трудозатрат при переводе в статус». */
  readonly timeWriteOff?: string;
  /** «Обязательный комментарий». */
  readonly commentRequired?: boolean;
  /** «Заявки в этом статусе считаются выполненными». */
  readonly countsAsDone?: boolean;
  /** «Не учитывать время, проведенное в статусе». */
  readonly timeNotCounted?: boolean;
}

export const statusCodes = [
  'opened',
  'delayed',
  'RequiresApproval',
  'Agreed',
  'Work',
  'Refine',
  'Cancel',
  'completed',
  'closed',
] as const;
export type StatusCode = (typeof statusCodes)[number];

const offered = 'Не обязательно, но предлагать списание';
const noForm = 'Не отображать форму списания';

const recommended: readonly StatusPlan[] = [
  {
    code: 'RequiresApproval',
    name: 'Требуется согласования',
    need: 'recommended',
    named: true,
    colour: '#ff0000',
    leadsTo: ['opened', 'Agreed', 'closed'],
    comesFrom: ['opened', 'delayed', 'Agreed', 'Work'],
    pictured: ['opened', 'Agreed', 'closed'],
    button: 'Отправить на согласование',
    issueTypes: ['Обслуживание', 'Внутренняя'],
    timeWriteOff: offered,
    commentRequired: true,
    countsAsDone: false,
    timeNotCounted: true,
  },
  {
    code: 'Agreed',
    name: 'Согласовано',
    need: 'recommended',
    named: true,
    colour: '#fac71e',
    leadsTo: ['opened', 'delayed', 'RequiresApproval', 'Work', 'Cancel', 'completed', 'closed'],
    comesFrom: ['RequiresApproval', 'Work'],
    pictured: ['delayed', 'RequiresApproval', 'Work', 'Cancel', 'completed', 'closed'],
    button: 'Согласовать',
    issueTypes: ['Обслуживание'],
    timeWriteOff: offered,
    commentRequired: false,
    countsAsDone: false,
    timeNotCounted: false,
  },
  {
    code: 'Work',
    name: 'В работе',
    need: 'recommended',
    named: true,
    colour: '#4dad33',
    leadsTo: ['opened', 'delayed', 'RequiresApproval', 'Agreed', 'Refine', 'Cancel', 'completed'],
    // The guide's «Согласована» is «Согласовано».
    comesFrom: ['opened', 'delayed', 'Agreed', 'completed'],
    pictured: ['delayed', 'RequiresApproval', 'Agreed', 'Refine', 'Cancel', 'completed'],
    button: 'Принять в работу',
    issueTypes: ['Все'],
    timeWriteOff: noForm,
    commentRequired: true,
    countsAsDone: false,
    timeNotCounted: false,
  },
  {
    code: 'Refine',
    name: 'Требуется уточнения',
    need: 'recommended',
    named: true,
    colour: '#cf0079',
    leadsTo: ['opened', 'Cancel', 'completed', 'closed'],
    comesFrom: ['opened', 'delayed', 'Work'],
    pictured: ['Cancel', 'completed', 'closed'],
    button: 'Отправить на уточнение',
    issueTypes: ['Обслуживание'],
    timeWriteOff: noForm,
    commentRequired: true,
    countsAsDone: false,
    timeNotCounted: true,
  },
  {
    code: 'Cancel',
    name: 'Отменена',
    need: 'recommended',
    named: true,
    colour: '#000000',
    leadsTo: ['opened', 'closed'],
    comesFrom: ['opened', 'delayed', 'Agreed', 'Work', 'Refine'],
    pictured: ['opened', 'closed'],
    button: 'Отменить',
    issueTypes: ['Все'],
    timeWriteOff: noForm,
    commentRequired: true,
    countsAsDone: true,
    timeNotCounted: true,
  },
];

const predefined: readonly StatusPlan[] = [
  {
    code: 'opened',
    name: 'Открыта',
    need: 'predefined',
    named: false,
    leadsTo: ['delayed', 'RequiresApproval', 'Work', 'Refine', 'Cancel', 'completed'],
    comesFrom: ['delayed', 'RequiresApproval', 'Agreed', 'Work', 'Refine', 'Cancel', 'completed', 'closed'],
    pictured: ['delayed', 'RequiresApproval', 'Work', 'Refine', 'Cancel', 'completed'],
  },
  {
    code: 'delayed',
    name: 'Отложена',
    need: 'predefined',
    named: false,
    pictured: ['opened', 'RequiresApproval', 'Work', 'Refine', 'Cancel', 'completed'],
    button: 'Отложить',
    issueTypes: ['Инцидент', 'Внутренняя', 'Обслуживание'],
    commentRequired: true,
  },
  {
    code: 'completed',
    name: 'Ожидает проверки',
    need: 'predefined',
    named: true,
    colour: '#0044ff',
    leadsTo: ['opened', 'Work', 'closed'],
    comesFrom: ['opened', 'delayed', 'Agreed', 'Work', 'Refine'],
    pictured: ['opened', 'Work', 'closed'],
    button: 'Отправить на проверку',
  },
  {
    code: 'closed',
    name: 'Закрыта',
    need: 'predefined',
    named: false,
    leadsTo: ['opened'],
    comesFrom: ['RequiresApproval', 'Agreed', 'Refine', 'Cancel', 'completed'],
  },
];

/** In the order in which a person works through them: first those to be added, then those to be changed. */
export const statusPlans: readonly StatusPlan[] = [...recommended, ...predefined];
