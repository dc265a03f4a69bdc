import { HostObject } from './modelled.ts';

/** Electron's `powerMonitor`; a test emits suspend, resume, lock-screen and the others itself, as on real Electron. */
class PowerMonitor extends HostObject {
  onBatteryPower = false;

  isOnBatteryPower = (): boolean => this.onBatteryPower;
  getSystemIdleTime = (): number => 0;
  getSystemIdleState = (_threshold: number): string => 'active';
}

export const powerMonitor = new PowerMonitor();
