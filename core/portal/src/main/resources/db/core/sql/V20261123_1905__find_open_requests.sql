-- jobs and boards of a kind ask what stands at a state
create index request_open on request.request (kind, state) where ended is null;
