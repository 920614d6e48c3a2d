/** Who may do what: each action names the roles that include it. Roles are held in a unit and everything below it. */
export type Role = 'reader' | 'officer' | 'administrator';

const everyone = ['reader', 'officer', 'administrator'] as const;
const writers = ['officer', 'administrator'] as const;
const administrators = ['administrator'] as const;

export const rolesByAction = {
  'read-book': everyone,
  'read-report': everyone,
  'read-organisation': everyone,
  'read-inspection': everyone,
  'import-awards': writers,
  'import-records': writers,
  'correct-award': writers,
  'edit-person': writers,
  'check-nominees': writers,
  'record-inspection': writers,
  'write-news': writers,
  'change-organisation': administrators,
  'manage-cluster': administrators,
  'manage-accounts': administrators,
} as const satisfies Record<string, readonly Role[]>;

export type Action = keyof typeof rolesByAction;
