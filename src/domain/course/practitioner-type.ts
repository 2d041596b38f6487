/** The kinds of practitioner that the course tells apart, from the least to the most trained. */
export const PRACTITIONER_TYPES = ['home-user', 'esthetician', 'master-esthetician', 'supervised-nurse', 'physician'] as const;
