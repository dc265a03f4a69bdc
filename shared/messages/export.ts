import type { MessageCatalogue } from '../message.ts';

/** Texts of the export, 1С → ОкДеск. `{kindRu}`/`{kindEn}` come from `exportKindWords`. */
export const exportMessages = {
  'export.refused': {
    ru: {
      what: 'При обновлении данных {kindRu} {title} произошла ошибка. Код ошибки {status} ({answer}). Запрос, который вызвал ошибку: {request}',
      why: '{whyRu}',
      remedy: '{remedyRu}',
    },
    en: {
      what: 'Updating the {kindEn} {title} failed. Error code {status} ({answer}). The request that caused the error: {request}',
      why: '{whyEn}',
      remedy: '{remedyEn}',
    },
  },
  'export.hint_email': {
    ru: {
      what: 'Поле «Электронная почта» заполнено с ошибкой.',
      why: 'ОкДеск проверяет адрес строже, чем 1С.',
      remedy:
        'Найдите карточку в 1С и проверьте адрес: один адрес, без лишних знаков. Не помогло – наберите его заново: одна из букв может быть русской.',
    },
    en: {
      what: 'The field "E-mail" is filled wrongly.',
      why: 'OkDesk checks addresses more strictly than 1C.',
      remedy:
        'Find the card in 1C and check the address: one address, nothing superfluous. If that does not help, type it anew: a letter may be Cyrillic.',
    },
  },
  'export.hint_taken': {
    ru: {
      what: 'Поле «{field}»: такое значение уже занято другой записью ОкДеска.',
      remedy:
        'Найдите её в ОкДеске. Если это та же запись, свяжите их в сопоставлении; если нет – исправьте значение в 1С.',
    },
    en: {
      what: 'Field "{field}": another record of OkDesk has this value already.',
      remedy:
        'Find it in OkDesk. If it is the same record, link them in matching; if not, correct the value in 1C.',
    },
  },
  'export.hint_field': {
    ru: {
      what: 'ОкДеск не принял поле «{field}».',
      remedy: 'Исправьте это поле в карточке 1С: запись уйдёт сама при следующей выгрузке.',
    },
    en: {
      what: 'OkDesk did not take the field "{field}".',
      remedy: 'Correct this field on the card in 1C: the record goes by itself with the next export.',
    },
  },
  'export.hint_right': {
    ru: {
      what: 'У пользователя, от имени которого идёт обмен, нет права на это действие в ОкДеске.',
      remedy:
        'Дайте его роли право создавать и изменять эти записи («Настройки – Сотрудники – Роли») и отправьте снова.',
    },
    en: {
      what: 'The employee on whose behalf the exchange goes has no right for this action in OkDesk.',
      remedy:
        'Give the role the right to create and change such records ("Settings – Employees – Roles") and send again.',
    },
  },
  'export.hint_missing_method': {
    ru: {
      what: 'ОкДеск не знает такой записи или такого действия.',
      remedy:
        'Проверьте, что запись не удалена в ОкДеске и что раздел включён в «Настройки – Общие настройки системы».',
    },
    en: {
      what: 'OkDesk does not know such a record or action.',
      remedy:
        'Check that the record is not deleted in OkDesk and that the section is switched on in its settings.',
    },
  },
  'export.hint_other': {
    ru: {
      what: 'Причина – в ответе ОкДеска в первой строке.',
      remedy: 'Исправьте карточку в 1С: запись уйдёт сама при следующей выгрузке.',
    },
    en: {
      what: 'The cause is in the answer of OkDesk, in the first line.',
      remedy: 'Correct the card in 1C: the record goes by itself with the next export.',
    },
  },
  'export.keeps_failing': {
    ru: {
      what: 'Запись {kindRu} «{title}» не доходит до ОкДеска: неудачных попыток подряд {times}. {whyRu}',
      why: 'Обмен несколько раз заканчивался на ней; теперь остальные записи уходят без неё.',
      remedy:
        'Откройте карточку в 1С: нет ли в ней лишнего (очень длинный текст, много строк). Запись пробуется в каждом обмене; если не уйдёт, обратитесь в поддержку ОкДеска и назовите её.',
    },
    en: {
      what: 'The {kindEn} "{title}" does not get through to OkDesk, failed attempts in a row: {times}. {whyEn}',
      why: 'Several exchanges ended with it; now the other records go without it.',
      remedy:
        'Look at the card in 1C for anything superfluous (a very long text, many lines). The record is tried in every exchange; if it does not go, ask the support of OkDesk and name it.',
    },
  },
  'export.created': {
    ru: { what: 'Создана запись {kindRu} «{title}».' },
    en: { what: 'Created: {kindEn} "{title}".' },
  },
  'export.changed': {
    ru: { what: 'Обновлены данные {kindRu} «{title}».' },
    en: { what: 'Changed: {kindEn} "{title}".' },
  },
  'export.linked': {
    ru: { what: 'Найдена и связана запись {kindRu} «{title}» (признак: {evidenceRu}).' },
    en: { what: 'Found and linked: {kindEn} "{title}" (by {evidenceEn}).' },
  },
  'export.archived': {
    ru: { what: 'Отправлена в архив ОкДеска запись {kindRu} «{title}».' },
    en: { what: 'Archived in OkDesk: {kindEn} "{title}".' },
  },
  'export.cannot_archive': {
    ru: {
      what: 'В 1С удалена запись {kindRu} «{title}», в ОкДеске она осталась.',
      why: 'Сервис ОкДеска не даёт программам убирать такие записи.',
      remedy: 'Если она больше не нужна, уберите её в ОкДеске вручную.',
    },
    en: {
      what: 'Deleted in 1C but left in OkDesk: {kindEn} "{title}".',
      why: 'OkDesk gives programs no way to remove such records.',
      remedy: 'If it is not needed any more, remove it in OkDesk by hand.',
    },
  },
  'export.left_after_flag': {
    ru: {
      what: 'Запись {kindRu} «{title}» больше не выгружается, в ОкДеске она оставлена как есть.',
      why: 'Снят флаг «Выгружать в ОкДеск», или человек больше не работает.',
    },
    en: {
      what: 'Not exported any more and left in OkDesk as it is: {kindEn} "{title}".',
      why: 'The flag was taken off, or the person works there no longer.',
    },
  },
  'export.restore_by_hand': {
    ru: {
      what: 'Запись {kindRu} «{title}» снова выгружается, но в ОкДеске она в архиве (номер {id}).',
      why: 'Её убрал туда обмен: флаг снимали, или запись помечали на удаление. Данные обновляются и в архиве, вернуть её может только человек.',
      remedy: 'Откройте её карточку в ОкДеске (архивные показывает фильтр списка) и верните из архива.',
    },
    en: {
      what: 'Exported again but still archived in OkDesk (number {id}): {kindEn} "{title}".',
      why: 'The exchange put it there: the flag was off, or it was marked for deletion. Its data are updated there too; only a person takes it out.',
      remedy:
        'Open its card in OkDesk (a filter of the list shows archived ones) and take it out of the archive.',
    },
  },
  'export.manager_unknown': {
    ru: {
      what: 'Основной менеджер {name} ({email}) не найден в ОкДеске, ответственный не назначен. Компаний: {companies}.',
      why: 'Сотрудника с такой электронной почтой в ОкДеске нет, или она указана у нескольких.',
      remedy:
        'Сделайте почту одинаковой в карточке пользователя 1С и в карточке сотрудника ОкДеска. Ответственный назначится сам при следующей выгрузке.',
    },
    en: {
      what: 'Main manager {name} ({email}) is not found in OkDesk, no assignee is set. Companies: {companies}.',
      why: 'No employee of OkDesk has this e-mail, or several have it.',
      remedy:
        'Make the e-mail equal on the card of the user in 1C and of the employee in OkDesk. The next export sets the assignee by itself.',
    },
  },
  'export.parked': {
    ru: {
      what: 'Запись {kindRu} «{title}» ждёт: в ОкДеске ещё нет записи {parentRu} «{parent}».',
      remedy: 'Исправьте ту запись; эта уйдёт следом сама.',
    },
    en: {
      what: 'Waiting, {kindEn} "{title}": OkDesk has no {parentEn} "{parent}" yet.',
      remedy: 'Mend that record; this one follows by itself.',
    },
  },
  'export.lacks_partner': {
    ru: {
      what: 'У записи {kindRu} «{title}» в 1С не указан партнер.',
      remedy: 'Укажите партнера-владельца в карточке.',
    },
    en: { what: 'No partner is given in 1C: {kindEn} "{title}".', remedy: 'Give the partner on the card.' },
  },
  'export.lacks_equipment_kind': {
    ru: {
      what: 'У записи {kindRu} «{title}» в 1С не указан тип оборудования.',
      why: 'Тип берётся из модели; без него ОкДеск запись не принимает.',
      remedy: 'Укажите модель, а у модели – тип оборудования.',
    },
    en: {
      what: 'No equipment type is given in 1C: {kindEn} "{title}".',
      why: 'The type comes from the model; OkDesk requires it.',
      remedy: 'Give the model, and the type on the model.',
    },
  },
  'export.lacks_manufacturer': {
    ru: {
      what: 'У записи {kindRu} «{title}» в 1С не указан производитель.',
      why: 'ОкДеск требует производителя у каждой модели.',
      remedy: 'Укажите производителя в карточке модели.',
    },
    en: {
      what: 'No manufacturer is given in 1C: {kindEn} "{title}".',
      why: 'OkDesk requires one on every model.',
      remedy: 'Give the manufacturer on the card of the model.',
    },
  },
  'export.match_near': {
    ru: {
      what: 'Для {kindRu} «{title}» в ОкДеске есть похожая запись: {candidates}.',
      why: 'Похоже, но не точно (признак: {evidenceRu}); чтобы не завести двойника, запись не создана.',
      remedy: 'Откройте сопоставление и ответьте, та же это запись или другая.',
    },
    en: {
      what: 'OkDesk has a record like the {kindEn} "{title}": {candidates}.',
      why: 'Alike but not certain (by {evidenceEn}); nothing was created, so as not to make a double.',
      remedy: 'Open matching and answer whether it is the same record or another.',
    },
  },
  'export.match_ambiguous': {
    ru: {
      what: 'Для {kindRu} «{title}» нельзя уверенно выбрать запись ОкДеска. Подходят: {candidates}.',
      why: 'Признак: {evidenceRu}. Верна ли эта запись или которая из них, программа решать не должна; ничего не создано.',
      remedy: 'Откройте сопоставление и выберите верную или ответьте, что это другая запись.',
    },
    en: {
      what: 'No record of OkDesk can be chosen for certain for the {kindEn} "{title}". Fitting: {candidates}.',
      why: 'Found by {evidenceEn}. The program must not decide which one is right; nothing was created.',
      remedy: 'Open matching and choose the right one, or answer that it is another record.',
    },
  },
  'export.match_foreign_key': {
    ru: {
      what: 'Запись {kindRu} «{title}» уже связана в ОкДеске с другой программой (crm_1c_id = {found}).',
      why: 'Это поле заполняет и собственный обмен ОкДеска с 1С. Чужое значение не перезаписывается без вашего согласия.',
      remedy: 'Откройте сопоставление и подтвердите, что запись та же.',
    },
    en: {
      what: 'Already linked in OkDesk by another program (crm_1c_id = {found}): {kindEn} "{title}".',
      why: "OkDesk's own exchange with 1C uses that field too. A foreign value is not overwritten without your yes.",
      remedy: 'Open matching and confirm that it is the same record.',
    },
  },
  'export.fields_not_kept': {
    ru: {
      what: 'ОкДеск принял запись {kindRu} «{title}», но не сохранил поля: {fields}.',
      why: 'Неизвестные ему поля и атрибуты ОкДеск отбрасывает молча.',
      remedy: 'Проверьте коды атрибутов в настройке обмена и тариф ОкДеска.',
    },
    en: {
      what: 'OkDesk took the {kindEn} "{title}" but did not keep the fields: {fields}.',
      why: 'OkDesk drops fields and attributes that it does not know, silently.',
      remedy: 'Check the codes of attributes in the settings and the plan of the account.',
    },
  },
  'export.brake': {
    ru: {
      what: 'Выгрузка остановлена: она изменила бы {changes} и отправила бы в архив {archives} уже связанных записей, больше всего записей {kindRu}: {kindChanges} из {kindTotal}.',
      why: 'Так много изменений сразу чаще бывает от ошибки в 1С, чем от работы.',
      remedy: 'Посмотрите план (пробный запуск). Если всё верно, подтвердите выгрузку.',
    },
    en: {
      what: 'The export stopped: it would change {changes} and archive {archives} linked records, most of them of the kind {kindEn} ({kindChanges} of {kindTotal}).',
      why: 'So many changes at once come from a mistake in 1C more often than from work.',
      remedy: 'Look at the plan (dry run). If it is right, confirm the export.',
    },
  },
  'export.portions_over': {
    ru: {
      what: 'Порции этой выгрузки кончились, в очереди осталось записей: {left}.',
      remedy: 'Остаток уйдёт при следующей выгрузке; размер и число порций – в настройке обмена.',
    },
    en: {
      what: 'The portions of this export are used up, records left in the queue: {left}.',
      remedy: 'The rest goes with the next export; size and number of portions are settings.',
    },
  },
  'export.initial_fill_done': {
    ru: { what: 'Начальное заполнение завершено, прочитано объектов 1С: {objects}.' },
    en: { what: 'The initial fill is complete, objects read from 1C: {objects}.' },
  },
  'export.sets_closed': {
    ru: {
      what: '1С не показывает программе: {sets}.',
      why: 'Администратор 1С не открыл эти справочники для обмена. Пока это так, {lostRu}. Остальное выгружается.',
      remedy:
        'Попросите администратора 1С открыть их: «Настройка автоматического REST-сервиса», вкладка «Состав». Недостающее уйдёт само при следующей выгрузке.',
    },
    en: {
      what: '1C does not show to the program: {sets}.',
      why: 'The 1C administrator has not opened these catalogs for the exchange. Meanwhile {lostEn}. All the rest goes.',
      remedy:
        'Ask the 1C administrator to open them: settings of the automatic REST service, tab "Состав". What is missing goes by itself with the next export.',
    },
  },
  'export.opened_sets_read': {
    ru: { what: 'Прочитаны справочники 1С, открытые администратором: {sets}. Объектов: {objects}.' },
    en: { what: 'Read the catalogs of 1C that the administrator has opened: {sets}. Objects: {objects}.' },
  },
  'export.changes_read': {
    ru: { what: 'Получено изменений из 1С: {changes}.' },
    en: { what: 'Changes received from 1C: {changes}.' },
  },
  'export.capture_by_scan': {
    ru: {
      what: 'Изменения 1С ищутся сравнением версий: план обмена в базе не открыт.',
      why: 'Так медленнее, но ничего не теряется.',
      remedy: 'Попросите администратора 1С открыть план обмена ОкДеска в составе стандартного OData.',
    },
    en: {
      what: 'Changes in 1C are found by comparing versions: the exchange plan is not open.',
      why: 'That is slower, but nothing is lost.',
      remedy: 'Ask the 1C administrator to open the exchange plan for the standard OData interface.',
    },
  },
  'export.node_missing': {
    ru: {
      what: 'В плане обмена 1С нет узла {code}.',
      remedy: 'Создайте в плане обмена узел для ОкДеска или исправьте его код в настройке.',
    },
    en: {
      what: 'The exchange plan of 1C has no node {code}.',
      remedy: 'Create a node for OkDesk in the exchange plan, or correct its code in the settings.',
    },
  },
  'export.node_ambiguous': {
    ru: {
      what: 'В плане обмена 1С несколько узлов: {codes}.',
      remedy: 'Укажите код узла в настройке обмена.',
    },
    en: {
      what: 'The exchange plan of 1C has several nodes: {codes}.',
      remedy: 'Give the code of the node in the settings.',
    },
  },
} as const satisfies MessageCatalogue;

/** Kinds in the sentences above: Russian in the genitive, as the seed's sentence asks («данных контактного лица»). */
export const exportKindWords = {
  manufacturer: { ru: 'производителя оборудования', en: 'equipment manufacturer' },
  equipment_kind: { ru: 'типа оборудования', en: 'equipment type' },
  equipment_model: { ru: 'модели оборудования', en: 'equipment model' },
  company: { ru: 'компании', en: 'company' },
  contact: { ru: 'контактного лица', en: 'contact' },
  agreement: { ru: 'договора', en: 'agreement' },
  maintenance_entity: { ru: 'объекта обслуживания', en: 'maintenance entity' },
  equipment: { ru: 'оборудования', en: 'equipment' },
} as const;
