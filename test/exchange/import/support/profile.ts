import { estiProfile } from '../../../../electron/onec/profile/esti.ts';
import type { Profile } from '../../../../electron/onec/profile/profile.ts';

export const esti: Profile = estiProfile;
