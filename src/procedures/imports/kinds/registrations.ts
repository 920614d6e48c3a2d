import type { KeptRegistration } from '../../../domain/imports/records/kept-records.ts';
import { registrationRules } from '../../../domain/imports/records/record-rules.ts';
import { type RegistrationReading, readRegistrationRows } from '../../../domain/imports/records/registration-row.ts';
import {
  insertRegistrations,
  listRegistrations,
  registrationsReplacedBy,
} from '../../../store/records/registrations.ts';
import type { ImportKindSteps } from './kind-steps.ts';
import { recordRun } from './records/record-run.ts';
import { undoRecords } from './records/undo-records.ts';

/** Đăng ký thi đua of people and collectives; a row may tell several titles. */
export const registrationsKind: ImportKindSteps<RegistrationReading> = {
  kind: 'registrations',
  action: 'import-records',
  read: readRegistrationRows,
  openRun: (setting) =>
    recordRun<RegistrationReading, KeptRegistration>(
      {
        table: 'registrations',
        ofCollectives: true,
        subjectOf: ({ subject }) => subject,
        told: ({ forms, subject: { unitId }, period, registeredOn }, subject) =>
          forms.map(({ formCode }) => ({
            ...subject,
            id: '',
            importId: null,
            unitId,
            formCode,
            period,
            registeredOn,
          })),
        rules: registrationRules,
        list: listRegistrations,
        insert: insertRegistrations,
      },
      setting,
    ),
  undo: undoRecords({ table: 'registrations', replacedBy: registrationsReplacedBy, insert: insertRegistrations }),
};
