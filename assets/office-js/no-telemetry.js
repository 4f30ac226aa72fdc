// office.js asks for Microsoft's telemetry here. Where it finds none it turns its telemetry off.
