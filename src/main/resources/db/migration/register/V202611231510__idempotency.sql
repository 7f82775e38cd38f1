create index idempotency_key_created on idempotency_key (organisation_id, created_at);
